'use strict';

const crypto = require('node:crypto');
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

/** What is in its place instead goes with the folder of the run. */
function removeFile(file) {
  try {
    fs.unlinkSync(file);
  } catch {
    // There was none.
  }
}

/**
 * A folder for all that the subjects of one run write, and what removes it again.
 *
 * @throws {UsageError} if there can be none
 */
function makeRunFolder() {
  try {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'napi-conformance-'));
    return { folder, remove: () => removeFolder(folder) };
  } catch (error) {
    throw new UsageError(`there can be no temporary folder in ${os.tmpdir()} (${error.code})`);
  }
}

/** A subject may still be writing to it; then what is left stays. */
function removeFolder(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch {
    // Nothing hangs on it.
  }
}

/**
 * The folder that the subjects of one slot start in, one after another. It is used again as long as they leave it empty, since to
 * make and remove one costs more than the rest of the harness; one that was removed, replaced or filled is left behind.
 */
function makeSlot(folder) {
  let current = null;
  return () => {
    if (current === null || !isEmptyFolder(current)) {
      restoreFolder(folder);
      current = fs.mkdtempSync(path.join(folder, 'slot-'));
    }
    return current;
  };
}

/** A subject may have removed the folder of the whole run, or put a file in its place. */
function restoreFolder(folder) {
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  fs.rmSync(folder, { force: true });
  fs.mkdirSync(folder);
}

function isEmptyFolder(folder) {
  try {
    return fs.readdirSync(folder).length === 0;
  } catch {
    return false;
  }
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
 * @param {{runtime: object, rule: object, variant: string, fault: string|undefined}[]} cells
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
    const slot = makeSlot(options.folder);
    while (!stopped && next < cells.length) {
      const index = next++;
      const result = await runCell(cells[index], slot(), options);
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

async function runCell({ runtime, rule, variant, fault }, cwd, { deviations, timeoutMs, folder }) {
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
  // Beside the folder it starts in, and of a name of its own: what a subject left running knows only its own.
  const traceFile = path.join(folder, `trace-${crypto.randomUUID()}`);
  const env = { ...subjectEnvironment(folder), TMPDIR: cwd, CONFORMANCE_TRACE: traceFile };
  if (rule.perturb) Object.assign(env, PERTURBED);
  if (fault) env.CONFORMANCE_FAULT = fault;
  const run = await runProcess(command, { env, cwd, timeoutMs });
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

module.exports = { cellsOf, makeRunFolder, runCells };
