'use strict';

const semver = require('semver');

/** Beyond all releases there are: what holds there is not mended. */
const END = '9999.0.0';

/**
 * The parts of `within` in which one of the ranges holds. A range has no other ends than those that stand in it, so that it is
 * enough to look at each of them and just behind.
 *
 * @param {string[]} ranges semver ranges
 * @param {string} within another one
 * @returns {{from: string, to: string|null}[]} oldest first; `to` is the first release in which it holds no more, null where there
 *   is none so far
 */
function spansOf(ranges, within) {
  const ends = [...ranges, within].flatMap(
    (range) => new semver.Range(range).range.match(/\d+\.\d+\.\d+/g) ?? [],
  );
  const start = semver.minVersion(within).version;
  const points = [...ends, ...ends.map((end) => semver.inc(end, 'patch')), start, END];
  const spans = [];
  for (const point of [...new Set(points)].sort(semver.compare)) {
    const isIn = semver.satisfies(point, within);
    const holds = isIn && ranges.some((range) => semver.satisfies(point, range));
    const open = spans.at(-1)?.to === null;
    if (holds && !open) spans.push({ from: point, to: null });
    // Where `within` ends, it is not known to be mended.
    if (!holds && open) Object.assign(spans.at(-1), { to: point, mended: isIn });
  }
  return spans;
}

/** What lies behind and between the spans of what is mended everywhere, newest last. */
function gapsOf(spans) {
  return spans.map(({ to }, at) => ({ from: to, to: spans[at + 1]?.from ?? null }));
}

/** ">=18.0.0 <24.13.1 || >=25.0.0" */
function spansText(spans) {
  return spans.map(({ from, to }) => `>=${from}${to === null ? '' : ` <${to}`}`).join(' || ');
}

module.exports = { gapsOf, spansOf, spansText };
