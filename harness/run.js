'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { findDeviation } = require('./deviations.js');
const { runProcess, killAll } = require('./process.js');
const { subjectEnvironment } = require('./runtimes.js');
const { parseTrace } = require('./trace.js');
const UsageError = require('./usage-error.js');
const { judge, reasonToSkip } = require('./verdict.js');
const variants = require('./variants.js');

const SUBJECT = path.join(__dirname, 'subject.js');
/** More than any rule writes by far; what comes after it is not read. */
const TRACE_BYTES = 16 * 1024 * 1024;

/**
 * What makes a use of freed memory a crash, not luck: glibc overwrites it then, but not the blocks in its per-thread cache, so
 * that has to go.
 */
const PERTURBED = { MALLOC_PERTURB_: '165', GLIBC_TUNABLES: 'glibc.malloc.tcache_count=0' };

/**
 * A folder for all that the subjects of one run write, and what removes it again.
 *
 * @throws {UsageError} if there can be none
 */
function makeRunFolder() {
  try {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'napi-conformance-'));
    return { folder, remove: () => removeFolder(folder, 10) };
  } catch (error) {
    throw new UsageError(`there can be no temporary folder in ${os.tmpdir()} (${error.code})`);
  }
}

/** A subject may still be writing to it; what is left then goes with the folder of the run. */
function removeFolder(folder, maxRetries = 0) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries });
  } catch {
    // Nothing hangs on it.
  }
}

/** A fresh folder in that of the run, which a subject may have removed, or filled. */
function makeCellFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  return fs.mkdtempSync(path.join(folder, 'cell-'));
}

/** One cell is one rule in one variant on one runtime; they come out by runtime, rule and variant. */
function cellsOf(rules, runtimes) {
  return runtimes.flatMap((runtime) =>
    rules.flatMap((rule) => rule.variants.map((variant) => ({ runtime, rule, variant }))),
  );
}

/**
 * Runs all cells, `jobs` at a time.
 *
 * @param {object[]} cells
 * @param {{deviations: object[], jobs: number, timeoutMs: number, folder: string}} options
 * @returns {{results: Promise<object|null>[], stop: function}} a result for each cell, in their order; after `stop`, which
 *   ends every subject, null for each cell that had none yet
 */
function runCells(cells, options) {
  let next = 0;
  let stopped = false;
  const settlers = [];
  const results = cells.map(
    (cell, index) => new Promise((resolve, reject) => (settlers[index] = { resolve, reject })),
  );
  const work = async () => {
    while (!stopped && next < cells.length) {
      const index = next++;
      const result = await runCell(cells[index], options);
      settlers[index].resolve(stopped ? null : result);
    }
  };
  const giveUp = (error) => settlers.forEach(({ reject }) => reject(error));
  for (let i = 0; i < Math.min(options.jobs, cells.length); i++) work().catch(giveUp);
  const stop = () => {
    stopped = true;
    killAll();
    settlers.forEach(({ resolve }) => resolve(null));
  };
  return { results, stop };
}

async function runCell({ runtime, rule, variant }, { deviations, timeoutMs, folder }) {
  const flags = rule.nodeFlag === undefined ? [] : [rule.nodeFlag.flag];
  const command = [...runtime.command, ...flags, SUBJECT, rule.specFile, rule.addonFile, variant];
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
  const cellFolder = makeCellFolder(folder);
  const traceFile = path.join(cellFolder, 'trace');
  const env = { ...subjectEnvironment(folder), TMPDIR: cellFolder, CONFORMANCE_TRACE: traceFile };
  if (rule.perturb) Object.assign(env, PERTURBED);
  const run = await runProcess(command, { env, cwd: cellFolder, timeoutMs });
  const trace = parseTrace(readStart(traceFile));
  removeFolder(cellFolder);
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

module.exports = { cellsOf, makeRunFolder, runCells };
