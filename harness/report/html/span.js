'use strict';

const semver = require('semver');
const { oldestOf } = require('../../runtimes/lines.js');

/**
 * Since which release a runtime breaks what it breaks, and until which: the ranges that are recorded for a row, put together, as a breach
 * may have had another cause, or another look, before.
 *
 * @param {string[]} ranges of the deviations of a row on the releases of one runtime
 * @param {{name: string, version: string}} release
 * @returns {{since: string|null, before: boolean, until: string|null}} `before` where it may be older than that, as no older release
 *   is ever tried; `until` is the first release that is better, null where there is none on record
 */
function spanOf(ranges, { name, version }) {
  const span = stretchesOf(ranges).find((one) => has(one, version));
  if (span === undefined) return { since: null, before: false, until: null };
  const { since, until } = span;
  const oldest = oldestOf(name) ?? '0.0.0';
  return semver.gt(since, oldest)
    ? { since, before: false, until }
    : { since: oldest, before: true, until };
}

const has = ({ since, until }, version) =>
  semver.valid(version) !== null &&
  semver.gte(version, since) &&
  (until === null || semver.lt(version, until));

/** What the ranges cover, the oldest first; those that touch are one. */
function stretchesOf(ranges) {
  const parts = [...new Set(ranges)]
    .filter((range) => semver.validRange(range) !== null)
    .flatMap((range) => new semver.Range(range).set.map(stretchOf))
    .sort((a, b) => semver.compare(a.since, b.since));
  const stretches = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const touches =
      last !== undefined && (last.until === null || semver.lte(part.since, last.until));
    if (!touches) stretches.push(part);
    else if (last.until !== null)
      last.until =
        part.until === null || semver.gt(part.until, last.until) ? part.until : last.until;
  }
  return stretches;
}

/** One part of a range, from a release up to the one that is behind it. */
function stretchOf(comparators) {
  const since = semver.minVersion(comparators.join(' '));
  const end = comparators.find(({ operator }) => !operator?.startsWith('>'))?.semver;
  const open = end === undefined || end.version === undefined;
  const behind = !open && !comparators.some(({ operator }) => operator === '<');
  // <14 is <14.0.0-0 to semver.
  const until = open
    ? null
    : behind
      ? semver.inc(end, 'patch')
      : `${end.major}.${end.minor}.${end.patch}`;
  return { since: since.version, until };
}

module.exports = { spanOf };
