'use strict';

const { standingOf, STANDINGS } = require('../judge/deviations.js');

/** Where the manual's own verdicts are equally far from the record, the one that is named first is shown. */
const WORST_FIRST = ['broken', 'crash', 'hang', 'fail', 'skip', 'pass'];

/** What belongs to one run; all else is the same for each run of a cell. */
const OF_A_RUN = [
  'verdict',
  'reason',
  'failures',
  'rounds',
  'durationMs',
  'exit',
  'stderr',
  'trace',
];

/**
 * The runs of one cell, made one result. Of those that end alike the first one is kept, whatever their number.
 *
 * @returns {{add: function(object): void, result: function(): object}} `result` is the run whose verdict weighs most, with `counts`,
 *   how often each verdict came, and `others`, the first run of each other verdict
 */
function tally() {
  const firsts = new Map();
  const counts = {};
  return {
    add(run) {
      counts[run.verdict] = (counts[run.verdict] ?? 0) + 1;
      if (!firsts.has(run.verdict)) firsts.set(run.verdict, run);
    },
    result() {
      const [shown, ...others] = [...firsts.values()].sort(heavierFirst);
      return { ...shown, counts: sorted(counts), others: others.map(pickRun) };
    },
  };
}

/** One that passed never stands for others; of the rest, an alarm comes before what is recorded. */
function heavierFirst(a, b) {
  return (
    Number(a.verdict === 'pass') - Number(b.verdict === 'pass') ||
    STANDINGS.indexOf(standingOf(b)) - STANDINGS.indexOf(standingOf(a)) ||
    WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict)
  );
}

function sorted(counts) {
  const present = WORST_FIRST.toReversed().filter((verdict) => counts[verdict] !== undefined);
  return Object.fromEntries(present.map((verdict) => [verdict, counts[verdict]]));
}

function pickRun(run) {
  return Object.fromEntries(OF_A_RUN.map((field) => [field, run[field]]));
}

/** "racy: pass 8, hang 2" for a cell whose runs did not all end alike, or null. */
function racyText({ verdict, counts = { [verdict]: 1 } }) {
  const entries = Object.entries(counts);
  if (entries.length < 2) return null;
  return `racy: ${entries.map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

module.exports = { OF_A_RUN, racyText, tally };
