'use strict';

const semver = require('semver');

/**
 * Which release to try next, and what the tried ones say. A state is what one release showed in all its runs: a verdict where they
 * agree, else RACY; ABSENT where it could not be fetched or started. States of a cell are a Map from version to state.
 */
const RACY = 'racy';
const ABSENT = 'absent';

/**
 * The releases of a runtime as sorted lines, oldest first. Node's lines live side by side, so that a change can land in each of
 * them; the others have one line.
 *
 * @param {string} runtime
 * @param {string[]} versions
 * @returns {string[][]}
 */
function linesOf(runtime, versions) {
  const sorted = semver.sort([...versions]);
  if (runtime !== 'node') return [sorted];
  const majors = [...new Set(sorted.map((version) => semver.major(version)))];
  return majors.map((major) => sorted.filter((version) => semver.major(version) === major));
}

/** The releases from `a` to `b`, whichever is older, both included. */
function linesBetween(lines, a, b) {
  const [from, to] = semver.sort([a, b]);
  const within = lines.map((line) =>
    line.filter((version) => semver.gte(version, from) && semver.lte(version, to)),
  );
  return within.filter((line) => line.length > 0);
}

/** @param {string[]} verdicts of all runs of one cell on one release; none means that it could not be tried */
function stateOf(verdicts) {
  const kinds = new Set(verdicts);
  if (kinds.size === 0) return ABSENT;
  return kinds.size === 1 ? verdicts[0] : RACY;
}

const isJudged = (state) => state !== undefined && state !== ABSENT && state !== 'skip';

/** Where a race decides, how a release fails is a matter of chance, and only whether it can fail is looked for. */
function kindIn(states) {
  const racy = [...states.values()].includes(RACY);
  return (state) => (racy && isJudged(state) && state !== 'pass' ? RACY : state);
}

/**
 * The release of a line to try next: its two ends, then its middle, then one of each range that is recorded, then the middle
 * between two that differ. A release that tells nothing is such a difference too, but not where those around it agree.
 *
 * @param {string[]} line
 * @param {Map<string, string>} states
 * @param {string[]} [ranges] semver ranges in which a deviation is recorded
 * @returns {string|null} null where there is nothing more to find out
 */
function nextVersion(line, states, ranges = []) {
  for (const index of [0, line.length - 1, line.length >> 1])
    if (!states.has(line[index])) return line[index];
  for (const range of ranges) {
    const within = line.filter((version) => semver.satisfies(version, range));
    if (within.length > 0 && !within.some((version) => states.has(version)))
      return within[within.length >> 1];
  }
  const kind = kindIn(states);
  const tried = line.flatMap((version, index) =>
    states.has(version) ? [{ index, kind: kind(states.get(version)) }] : [],
  );
  const judged = tried.filter((one) => isJudged(one.kind));
  for (let i = 1; i < tried.length; i++) {
    const [left, right] = [tried[i - 1], tried[i]];
    if (left.kind === right.kind || right.index - left.index === 1) continue;
    const before = judged.findLast(({ index }) => index <= left.index);
    const after = judged.find(({ index }) => index >= right.index);
    const around = !isJudged(left.kind) || !isJudged(right.kind);
    if (around && before !== undefined && before.kind === after?.kind) continue;
    return line[(left.index + right.index) >> 1];
  }
  return null;
}

/**
 * The spans of releases that showed the same, over all lines. Releases that told nothing divide none.
 *
 * @param {string[][]} lines
 * @param {Map<string, string>} states
 * @returns {{kind: string, from: string, to: string, startsLine: boolean, endsLine: boolean, next: string|null}[]} `from` and `to`
 *   were tried; `next` is the first tried release after it that showed something else, in the same line, or else null
 */
function spansOf(lines, states) {
  const kind = kindIn(states);
  const spans = [];
  for (const line of lines) {
    const judged = line.filter((version) => isJudged(states.get(version)));
    judged.forEach((version, index) => {
      const last = spans.at(-1);
      const now = kind(states.get(version));
      const startsLine = index === 0;
      if (last?.kind === now && (!startsLine || last.endsLine)) last.to = version;
      else {
        if (last !== undefined && !startsLine) last.next = version;
        spans.push({ kind: now, from: version, to: version, startsLine, next: null });
      }
      spans.at(-1).endsLine = index === judged.length - 1;
    });
  }
  return spans;
}

/**
 * The semver range of some spans: each goes up to the next release that showed something else, or, where it reaches the newest of
 * its line, to the end of that line, which is open for the newest line.
 */
function rangeOf(spans, lines) {
  return spans
    .map(({ from, to, next }) => {
      if (next !== null) return `>=${from} <${next}`;
      const line = lines.find((versions) => versions.includes(to));
      if (to !== line.at(-1)) return `>=${from} <=${to}`;
      return line === lines.at(-1) ? `>=${from}` : `>=${from} <${semver.major(to) + 1}`;
    })
    .join(' || ');
}

/** The same in words: "from 12.0.0 to 24.11.1 and in all of 25". */
function inWords(spans, lines) {
  const parts = spans.map((span) => spanInWords(span, lines));
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function spanInWords({ from, to }, lines) {
  const first = lines.find((line) => line.includes(from));
  const last = lines.find((line) => line.includes(to));
  const endsLine = to === last.at(-1);
  if (lines.length > 1 && from === first[0] && endsLine) {
    const [a, b] = [from, to].map((version) => semver.major(version));
    return a === b ? `in all of ${a}` : `in all of ${a} to ${b}`;
  }
  if (endsLine && (first === last || last === lines.at(-1))) return `from ${from}`;
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}

module.exports = {
  ABSENT,
  RACY,
  inWords,
  linesBetween,
  linesOf,
  nextVersion,
  rangeOf,
  spansOf,
  stateOf,
};
