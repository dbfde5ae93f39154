'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { findDeviation } = require('./deviations.js');
const { runProcess, killAll } = require('./process.js');
const { subjectEnvironment } = require('./runtimes.js');
const { parseTrace } = require('./trace.js');
const { judge, reasonToSkip } = require('./verdict.js');
const variants = require('./variants.js');

const SUBJECT = path.join(__dirname, 'subject.js');
/** More than any rule writes by far; what comes after it is not read. */
const TRACE_BYTES = 16 * 1024 * 1024;

/** A folder for all that the subjects of one run write, and what removes it again. */
function makeRunFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'napi-conformance-'));
  return {
    folder,
    remove: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
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
  const results = cells.map((cell, index) => new Promise((resolve) => (settlers[index] = resolve)));
  const work = async () => {
    while (!stopped && next < cells.length) {
      const index = next++;
      const result = await runCell(cells[index], index, options);
      settlers[index](stopped ? null : result);
    }
  };
  for (let i = 0; i < options.jobs; i++) work();
  const stop = () => {
    stopped = true;
    killAll();
    settlers.forEach((settle) => settle(null));
  };
  return { results, stop };
}

async function runCell({ runtime, rule, variant }, index, { deviations, timeoutMs, folder }) {
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
  const cellFolder = path.join(folder, String(index));
  fs.mkdirSync(cellFolder);
  const traceFile = path.join(cellFolder, 'trace');
  const env = { ...subjectEnvironment(folder), TMPDIR: cellFolder, CONFORMANCE_TRACE: traceFile };
  // What glibc then writes over freed memory makes a use after free a crash, not luck.
  if (rule.perturb) env.MALLOC_PERTURB_ = '165';
  const run = await runProcess(command, { env, cwd: cellFolder, timeoutMs });
  const trace = parseTrace(readStart(traceFile));
  fs.rmSync(cellFolder, { recursive: true, force: true, maxRetries: 3 });
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
  if (!fs.lstatSync(file, { throwIfNoEntry: false })?.isFile()) return '';
  const descriptor = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(fs.fstatSync(descriptor).size, TRACE_BYTES));
    const size = fs.readSync(descriptor, buffer);
    return buffer.toString('utf8', 0, size);
  } finally {
    fs.closeSync(descriptor);
  }
}

module.exports = { cellsOf, makeRunFolder, runCells };
