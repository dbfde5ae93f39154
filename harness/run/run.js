'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { PERTURBED, subjectEnvironment } = require('../runtimes/adapters.js');
const { findDeviation } = require('../judge/deviations.js');
const { runPool } = require('./pool.js');
const { runProcess, killAll } = require('../processes/process.js');
const { tally } = require('./repeat.js');
const { makeRunFolder, makeSlot } = require('../processes/run-folder.js');
const { parseTrace } = require('../judge/trace.js');
const { judge, reasonToSkip } = require('../judge/verdict.js');
const variants = require('../subject/variants.js');

const SUBJECT = require.resolve('../subject/subject.js');
/** More than any rule writes by far; what comes after it is not read. */
const TRACE_BYTES = 16 * 1024 * 1024;

/** What is in its place instead goes with the folder of the run. */
function removeFile(file) {
  try {
    fs.unlinkSync(file);
  } catch {
    // There was none.
  }
}

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
 * @param {{deviations: object[], jobs: number, timeoutMs: number, folder: string, repeat: number|undefined}} options
 * @returns {{results: Promise<object|null>[], stop: function}} a result for each cell, in their order; after `stop`, which
 *   ends every subject, null for each cell that had none yet
 */
function runCells(cells, options) {
  let stopped = false;
  const slots = [];
  const outcomes = cells.map((cell) => outcomeOf(cell, options.repeat ?? 1));
  const runOnce = async ({ cell, add }, setAsleep) => {
    const slot = slots.pop() ?? makeSlot(options.folder);
    const run = await runCell(cell, slot(), { ...options, onSleep: setAsleep });
    slots.push(slot);
    if (!stopped) add(run);
  };
  const tasksOf = function* (chosen) {
    for (const outcome of chosen)
      for (let i = 0; i < outcome.repeat; i++) yield (setAsleep) => runOnce(outcome, setAsleep);
  };
  const [sleepers, others] = [true, false].map((sleeps) =>
    outcomes.filter(({ cell }) => hangIsRecorded(cell, options.deviations) === sleeps),
  );
  const pool = runPool({ sleepers: tasksOf(sleepers), others: tasksOf(others) }, options.jobs);
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
  return { cell, repeat, result, resolve, reject, add };
}

function promiseParts() {
  let parts;
  const promise = new Promise((resolve, reject) => (parts = { resolve, reject }));
  return { promise, ...parts };
}

function hangIsRecorded({ runtime, rule, variant }, deviations) {
  return findDeviation(deviations, rule.id, variant, runtime)?.verdicts.includes('hang') ?? false;
}

async function runCell({ runtime, rule, variant, fault, bare }, cwd, options) {
  const { deviations, timeoutMs, folder, onSleep } = options;
  const flags = rule.nodeFlag === undefined ? [] : [rule.nodeFlag.flag];
  const words = [rule.specFile, rule.addonFile, variant, ...(bare ? ['bare'] : [])];
  const command = [...runtime.command, ...flags, SUBJECT, ...words];
  const deviation = findDeviation(deviations, rule.id, variant, runtime);
  const result = { rule: rule.id, variant, level: rule.level, runtime, command, deviation };
  const skip = reasonToSkip(rule, variants[variant], runtime);
  if (skip !== null) {
    const nothing = {
      rounds: null,
      durationMs: 0,
      exit: { code: null, signal: null },
      stderr: '',
      trace: [],
    };
    return { ...result, verdict: 'skip', failures: [], reason: skip, ...nothing };
  }
  // Beside the folder it starts in, and of a name of its own: what a subject left running knows only its own.
  const traceFile = path.join(folder, `trace-${crypto.randomUUID()}`);
  const env = { ...subjectEnvironment(folder), TMPDIR: cwd, CONFORMANCE_TRACE: traceFile };
  if (rule.perturb) Object.assign(env, PERTURBED);
  if (fault) env.CONFORMANCE_FAULT = fault;
  const run = await runProcess(command, { env, cwd, timeoutMs, onSleep });
  const trace = parseTrace(readStart(traceFile));
  removeFile(traceFile);
  return {
    ...result,
    ...judge(rule, { ...trace, code: run.code, signal: run.signal, hang: run.hang }),
    rounds: roundsIn(trace.events),
    durationMs: run.durationMs,
    exit: { code: run.code, signal: run.signal },
    stderr: run.stderr,
    trace: trace.events,
  };
}

/** How often a rule about a race has tried: "not seen in n rounds" is a pass that says n. Null for all other rules. */
function roundsIn(events) {
  const last = events.findLast((event) => event.event === 'js' && event.name === 'rounds');
  return Number.isInteger(last?.value) ? last.value : null;
}

/** The subject may have removed its trace, or put something else in its place. */
function readStart(file) {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  let descriptor;
  try {
    descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile()) return '';
    const buffer = Buffer.alloc(Math.min(stat.size, TRACE_BYTES));
    return buffer.toString('utf8', 0, fs.readSync(descriptor, buffer));
  } catch {
    return '';
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

module.exports = { cellsOf, hangIsRecorded, makeRunFolder, runCells };
