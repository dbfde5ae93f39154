'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { PERTURBED, subjectEnvironment } = require('../runtimes/adapters.js');
const { findDeviation } = require('../judge/deviations.js');
const { runProcess } = require('../processes/process.js');
const { parseTrace } = require('../judge/trace.js');
const { judge, reasonToSkip } = require('../judge/verdict.js');
const variants = require('../subject/variants.js');

const SUBJECT = require.resolve('../subject/subject.js');
/** More than any rule writes by far; what comes after it is not read. */
const TRACE_BYTES = 16 * 1024 * 1024;
const NOTHING = {
  rounds: null,
  durationMs: 0,
  exit: { code: null, signal: null },
  stderr: '',
  trace: [],
};

/**
 * Runs a cell in a process of its own.
 *
 * @param {{runtime: object, rule: object, variant: string, fault: string|undefined, bare: boolean|undefined}} cell
 * @param {string} cwd
 * @param {{deviations: object[], timeoutMs: number, folder: string, onSleep: function}} options
 */
async function runCell(cell, cwd, options) {
  const { timeoutMs, folder, onSleep } = options;
  const skip = reasonToSkip(cell.rule, variants[cell.variant], cell.runtime);
  const row = rowOf(cell, options.deviations);
  if (skip !== null) return { ...row, verdict: 'skip', failures: [], reason: skip, ...NOTHING };
  const trace = newTraceFile(folder);
  const env = environmentOf(cell, { folder, cwd, trace });
  const run = await runProcess(row.command, { env, cwd, timeoutMs, onSleep });
  const text = readTrace(trace);
  removeFile(trace);
  return { ...row, ...judgeRun(cell, text, run) };
}

/** What is known of a cell's result before it runs; `command` is what runs it alone. */
function rowOf(cell, deviations) {
  const { runtime, rule, variant } = cell;
  const flags = rule.nodeFlag === undefined ? [] : [rule.nodeFlag.flag];
  const command = [...runtime.command, ...flags, SUBJECT, ...wordsOf(cell)];
  const deviation = findDeviation(deviations, rule.id, variant, runtime);
  return { rule: rule.id, variant, level: rule.level, runtime, command, deviation };
}

/** What the subject is told of a cell. */
const wordsOf = ({ rule, variant, bare }) => [
  ...[rule.specFile, rule.addonFile, variant],
  ...(bare ? ['bare'] : []),
];

/** Beside the folder it starts in, and of a name of its own: what a subject left running knows only its own. */
const newTraceFile = (folder) => path.join(folder, `trace-${crypto.randomUUID()}`);

function environmentOf({ rule, fault }, { folder, cwd, trace }) {
  const env = { ...subjectEnvironment(folder), TMPDIR: cwd, CONFORMANCE_TRACE: trace };
  if (rule.perturb) Object.assign(env, PERTURBED);
  if (fault) env.CONFORMANCE_FAULT = fault;
  return env;
}

function judgeRun({ rule }, text, { code, signal, hang, durationMs, stderr }) {
  const trace = parseTrace(text);
  return {
    ...judge(rule, { ...trace, code, signal, hang }),
    rounds: roundsIn(trace.events),
    durationMs,
    exit: { code, signal },
    stderr,
    trace: trace.events,
  };
}

/** How often a rule about a race has tried: "not seen in n rounds" is a pass that says n. Null for all other rules. */
function roundsIn(events) {
  const last = events.findLast((event) => event.event === 'js' && event.name === 'rounds');
  return Number.isInteger(last?.value) ? last.value : null;
}

/** What is in its place instead goes with the folder of the run. */
function removeFile(file) {
  try {
    fs.unlinkSync(file);
  } catch {
    // There was none.
  }
}

/** The subject may have removed its trace, or put something else in its place. */
function readTrace(file) {
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

module.exports = {
  environmentOf,
  judgeRun,
  newTraceFile,
  readTrace,
  removeFile,
  rowOf,
  runCell,
  wordsOf,
};
