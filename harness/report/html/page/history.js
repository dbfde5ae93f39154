'use strict';

/** Since when a cell is as it is: what is recorded is exact, and what is not is read off the releases that were run. */

const parts = (version) => version.split(/[.+-]/).map(Number);

/** Below 0 where the first is the older one; versions that are no numbers are not compared. */
function compareVersions(a, b) {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i] - right[i];
  return 0;
}

/**
 * @param {object} results as readResults gives them
 * @param {number} row
 * @param {number} column
 * @returns {{version: string, limit: 'exact'|'oldest'|'tried'|'run', notIn: string|null}} the first release known to do as this one
 *   does, and what is known of those before it: the last of them did not; none is ever tried; they could not be tried; none was run.
 *   Where it is exact, but no more so than the releases that were run lie apart, `notIn` is the last one that did otherwise
 */
function sinceOf(results, row, column) {
  const { subjects, verdictAt, deviationAt } = results;
  const failing = (at) => !['pass', 'skip'].includes(verdictAt(row, at));
  const recorded = (at) => (failing(at) ? deviationAt(row, at) : null);
  for (let at = column; ; at = olderThan(results, row, at)) {
    const { since = null, before = false } = recorded(at) ?? {};
    const older = olderThan(results, row, at);
    if (since !== null && (older === -1 || compareVersions(since, subjects[older].version) > 0)) {
      const goesOn = older !== -1 && failing(older) && recorded(older) === null;
      if (!goesOn) return before ? oldest(since) : startAt(since, at, older);
    }
    if (older === -1) return { version: subjects[at].head, limit: 'run', notIn: null };
    if (verdictAt(row, older) === 'skip' && verdictAt(row, column) !== 'skip')
      return { version: subjects[at].head, limit: 'tried', notIn: null };
    if (!alike(verdictAt(row, at), verdictAt(row, older)))
      return startAt(recorded(older)?.until ?? subjects[at].head, at, older);
  }

  /** A boundary at a release that was run may have been read off the releases that were run. */
  function startAt(version, at, older) {
    const seen = older !== -1 && version === subjects[at].version;
    const otherwise = seen && !alike(verdictAt(row, at), verdictAt(row, older));
    const exact = !otherwise || areNeighbours(subjects[older].version, version);
    return { version, limit: 'exact', notIn: exact ? null : subjects[older].head };
  }
}

const oldest = (version) => ({ version, limit: 'oldest', notIn: null });
const classOf = (verdict) => (['pass', 'skip'].includes(verdict) ? verdict : 'breaks');
const alike = (a, b) => classOf(a) === classOf(b);

function areNeighbours(a, b) {
  const [left, right] = [parts(a), parts(b)];
  return left[0] === right[0] && left[1] === right[1] && left[2] + 1 === right[2];
}

/** The next older release of the runtime that the row was run on, or -1. */
function olderThan({ subjects, verdictAt }, row, column) {
  const { name } = subjects[column];
  return subjects.findIndex(
    (one, at) => at > column && one.name === name && verdictAt(row, at) !== null,
  );
}

const LIMITS = { exact: '', oldest: ' or before', run: ' or before', tried: '' };

const sinceWords = ({ version, limit }) => `since ${version}${LIMITS[limit]}`;

/** The same with what is known of the releases before. */
function sinceInFull(since) {
  const { limit, notIn } = since;
  if (notIn !== null) return `${sinceWords(since)}, not in ${notIn}`;
  return limit === 'tried'
    ? `${sinceWords(since)}, the oldest it could be tried on`
    : sinceWords(since);
}

/** The verdicts of a row on the releases of each runtime, the newest first, those together that are the same in a row. */
function historyOf({ subjects, verdictAt, kindAt }, row) {
  const runtimes = [];
  subjects.forEach(({ name }, column) => {
    const verdict = verdictAt(row, column);
    if (verdict === null) return;
    if (runtimes.at(-1)?.name !== name) runtimes.push({ name, stretches: [] });
    const { stretches } = runtimes.at(-1);
    const last = stretches.at(-1);
    const kind = kindAt(row, column);
    if (last?.verdict === verdict && last.kind === kind) last.to = column;
    else stretches.push({ verdict, kind, from: column, to: column });
  });
  return runtimes;
}

module.exports = { compareVersions, historyOf, olderThan, sinceInFull, sinceOf, sinceWords };
