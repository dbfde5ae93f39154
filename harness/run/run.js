'use strict';

const { findDeviation } = require('../judge/deviations.js');
const { planBatches, splitBatch } = require('./batches.js');
const { runCell } = require('./cell.js');
const { runPool } = require('./pool.js');
const { killAll } = require('../processes/process.js');
const { tally } = require('./repeat.js');
const { makeRunFolder, makeSlot } = require('../processes/run-folder.js');
const { runTogether } = require('./together.js');

/** One cell is one rule in one variant on one runtime; they come out by runtime, rule and variant. */
function cellsOf(rules, runtimes) {
  return runtimes.flatMap((runtime) =>
    rules.flatMap((rule) => rule.variants.map((variant) => ({ runtime, rule, variant }))),
  );
}

/**
 * Runs all cells, `jobs` at a time, each `repeat` times.
 *
 * @param {{runtime: object, rule: object, variant: string, fault: string|undefined, bare: boolean|undefined}[]} cells `bare` runs
 *   record nothing of JavaScript, so that their verdicts mean nothing
 * @param {{deviations: object[], jobs: number, timeoutMs: number, folder: string, repeat: number|undefined, seed: number|undefined,
 *   onlyTogether: boolean|undefined}} options with a seed, those that can pass together do; but what is asked several times is asked of
 *   each cell alone. For a proof, `onlyTogether` leaves the others without a verdict
 * @returns {{results: Promise<object|null>[], stop: function}} a result for each cell, in their order; after `stop`, which
 *   ends every subject, null for each cell that had none yet. `together` says what was seen of a cell in a process with others:
 *   "pass", which is its verdict, any other verdict or "nothing", upon which it ran alone, or null
 */
function runCells(cells, options) {
  let stopped = false;
  const slots = [];
  const inSlot = async (work, setAsleep) => {
    const slot = slots.pop() ?? makeSlot(options.folder);
    const done = await work(slot(), { ...options, onSleep: setAsleep });
    slots.push(slot);
    return done;
  };
  const outcomes = cells.map((cell) => outcomeOf(cell, options.repeat ?? 1));
  const add = (outcome, run) => {
    if (!stopped) outcome.add({ ...run, together: outcome.together });
  };
  const aloneTask = (outcome) => async (setAsleep) => {
    if (options.onlyTogether) outcome.resolve({ verdict: null, together: outcome.together });
    else add(outcome, await inSlot((cwd, more) => runCell(outcome.cell, cwd, more), setAsleep));
  };
  const togetherTask = (batch) => async (setAsleep) => {
    const ofBatch = batch.map(({ cell }) => cell);
    const seen = await inSlot((cwd, more) => runTogether(ofBatch, cwd, more), setAsleep);
    const left = batch.filter((outcome, at) => {
      outcome.together = seen.outcomes[at]?.verdict ?? 'nothing';
      if (outcome.together === 'pass') add(outcome, seen.outcomes[at]);
      return outcome.together !== 'pass';
    });
    const parts =
      seen.stoppedIn === null ? left.map((outcome) => [outcome]) : splitBatch(left, seen.stoppedIn);
    queue.unshift(...parts.map(taskOf));
  };
  const taskOf = (batch) => (batch.length > 1 ? togetherTask(batch) : aloneTask(batch[0]));
  const timesOver = function* (chosen) {
    for (const outcome of chosen) for (let i = 0; i < outcome.repeat; i++) yield aloneTask(outcome);
  };

  const { batches, alone } =
    options.seed === undefined || options.repeat > 1
      ? { batches: [], alone: outcomes }
      : planBatches(outcomes, options);
  const queue = batches.map(togetherTask);
  const [sleepers, others] = [true, false].map((sleeps) =>
    timesOver(alone.filter(({ cell }) => hangIsRecorded(cell, options.deviations) === sleeps)),
  );
  // What a process with several leaves comes to the queue while it is used up.
  const next = () => ({ value: queue.shift() ?? others.next().value });
  const pool = runPool({ sleepers, others: { next } }, options.jobs);
  pool.done.catch((error) => outcomes.forEach(({ reject }) => reject(error)));
  const stop = () => {
    stopped = true;
    pool.stop();
    killAll();
    outcomes.forEach(({ resolve }) => resolve(null));
  };
  return { results: outcomes.map(({ result }) => result), stop };
}

/** The promise of a cell's result, which is kept when as many runs have been added as there are to be. */
function outcomeOf(cell, repeat) {
  const { promise: result, resolve, reject } = promiseParts();
  const runs = tally();
  let left = repeat;
  const add = (run) => {
    runs.add(run);
    if (--left === 0) resolve(runs.result());
  };
  return { cell, repeat, result, resolve, reject, add, together: null };
}

function promiseParts() {
  let parts;
  const promise = new Promise((resolve, reject) => (parts = { resolve, reject }));
  return { promise, ...parts };
}

function hangIsRecorded({ runtime, rule, variant }, deviations) {
  return findDeviation(deviations, rule.id, variant, runtime)?.verdicts.includes('hang') ?? false;
}

module.exports = { cellsOf, hangIsRecorded, makeRunFolder, runCells };
