'use strict';

const { ABSENT, RACY, inWords, rangeOf, spansOf } = require('../bisect/bisect.js');
const { printable } = require('../common/printable.js');

const VERBS = {
  pass: 'holds',
  fail: 'fails',
  crash: 'crashes',
  hang: 'hangs',
  broken: 'cannot be set up',
  [RACY]: 'is racy',
};

const nameOf = ({ rule, variant }) => `${rule.id} (${variant})`;

/** One line for what one cell showed on one release. */
function reportTry(cell, version, { runtime, several }) {
  const { verdicts, reason } = cell.tallies.get(version);
  const state = cell.states.get(version);
  const shown =
    { [ABSENT]: 'stepped around', [RACY]: `racy: ${countsOf(verdicts)}` }[state] ?? state;
  const why = reason === undefined ? '' : `: ${printable(reason, 300)}`;
  const which = several ? `${nameOf(cell)}  ` : '';
  return `${`${runtime} ${version}`.padEnd(14)}  ${which}${shown}${why}\n`;
}

function countsOf(verdicts) {
  const kinds = [...new Set(verdicts)].sort();
  return kinds
    .map((kind) => `${kind} ${verdicts.filter((verdict) => verdict === kind).length}`)
    .join(', ');
}

/**
 * What was found out about one cell: where it holds and where not, in words and as ranges, and how far that was tried.
 *
 * @param {string[][]} lines all releases
 * @param {string[][]} searched those among which was searched
 */
function reportCell(cell, lines, searched, { runtime, repeat }) {
  const spans = spansOf(lines, cell.states);
  const kinds = [...new Set(spans.map(({ kind }) => kind))];
  const breaking = kinds.filter((kind) => kind !== 'pass');
  const ordered = kinds.includes('pass') ? [...breaking, 'pass'] : breaking;
  const ofKind = (kind) => spans.filter((span) => span.kind === kind);
  const words = ordered.map((kind) => `${VERBS[kind]} ${inWords(ofKind(kind), lines)}`);
  const rows = [
    `\n${nameOf(cell)} on ${runtime}\n`,
    `  ${words.join('; ') || 'no release could be tried'}\n`,
    ...breaking.map((kind) => `  ${kind.padEnd(6)} "${rangeOf(ofKind(kind), lines)}"\n`),
    ...racyRows(cell),
    ...asideRows(cell),
    `  ${effortOf(cell, searched.flat(), repeat)}\n`,
  ];
  return rows.join('');
}

function effortOf({ states }, searched, repeat) {
  const part = `${states.size} of the ${searched.length} releases from ${searched[0]} to ${searched.at(-1)}`;
  const times = repeat === 1 ? 'once' : `${repeat} times`;
  return `tried ${times} each: ${part}; what lies between two that agree is taken to agree`;
}

/** A race may well hold each time on one release, and not on the next: all counts are there to be judged. */
function racyRows({ states, tallies }) {
  if (![...states.values()].includes(RACY)) return [];
  const verdicts = [...tallies.values()].flatMap((tally) => tally.verdicts);
  return [`  it is a race: ${countsOf(verdicts)} in all; the ranges are where it showed\n`];
}

function asideRows({ states }) {
  const of = (wanted) =>
    [...states].filter(([, state]) => state === wanted).map(([version]) => version);
  const [absent, skip] = [of(ABSENT), of('skip')];
  return [
    ...(absent.length > 0 ? [`  could not be started: ${absent.join(', ')}\n`] : []),
    ...(skip.length > 0 ? [`  skipped: ${skip.join(', ')}\n`] : []),
  ];
}

/** The failing spans of a cell, as they are recorded. */
function foundIn(cell, lines) {
  return spansOf(lines, cell.states)
    .filter(({ kind }) => kind !== 'pass')
    .map((span) => ({ verdict: span.kind, range: rangeOf([span], lines) }));
}

module.exports = { foundIn, reportCell, reportTry };
