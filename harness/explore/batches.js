'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { parseTrace } = require('../judge/trace.js');
const { runProcess } = require('../processes/process.js');
const { subjectEnvironment, PERTURBED } = require('../runtimes/adapters.js');
const { split } = require('./split.js');

/**
 * Runs programs in one process, one after another, until one of them does not come to its end.
 *
 * @param {object} runtime
 * @param {object[]} programs as the subject takes them; one that ends as "main" has to be the last
 * @param {{subject: string, folder: string, cwd: string, addonFile: string, timeoutMs: number, idle: object|undefined, fault: string|undefined,
 *   onSleep: function|undefined}} options
 * @returns {Promise<{number: number, events: object[], died: string|null, how: string|null}[]>} of those that began: `died` is "hang",
 *   "crash", "exit" or "broken" where the process did not go on, and `how` says more
 */
async function runBatch(runtime, programs, options) {
  const { subject, folder, cwd, addonFile, timeoutMs, idle, fault, perturb, onSleep } = options;
  const id = crypto.randomUUID();
  const files = { trace: path.join(folder, `trace-${id}`), list: path.join(folder, `list-${id}`) };
  fs.writeFileSync(files.list, JSON.stringify(programs));
  const env = { ...subjectEnvironment(folder), TMPDIR: cwd, CONFORMANCE_TRACE: files.trace };
  if (fault) env.CONFORMANCE_FAULT = fault;
  if (perturb) Object.assign(env, PERTURBED);
  const command = [...runtime.command, subject, addonFile, files.list];
  const run = await runProcess(command, { env, cwd, timeoutMs, idle, onSleep });
  const { events, damage } = parseTrace(readAndRemove(files));
  return judgeProcess(split(events), events, damage, programs, run);
}

function readAndRemove({ trace, list }) {
  try {
    return fs.readFileSync(trace, 'utf8');
  } catch {
    return '';
  } finally {
    for (const file of [trace, list]) fs.rmSync(file, { force: true });
  }
}

function judgeProcess(begun, events, damage, programs, run) {
  const results = begun.map((program) => ({ ...program, died: null, how: null, exited: false }));
  const last = results.at(-1);
  const over = events.filter(({ event, name }) => event === 'js' && name === 'over').length;
  const broken = events.find(({ event }) => event === 'broken' || event === 'lacks');
  const stderr = run.stderr.trim().split('\n').slice(-6).join('\n');
  const fine = run.code === 0 && run.hang === null && over === programs.length;
  if (fine) last.exited = true;
  else if (last === undefined)
    return [{ number: null, events: [], died: 'broken', how: whyOf(run, stderr) }];
  else if (broken !== undefined) end(last, 'broken', JSON.stringify(broken));
  else if (run.hang !== null) end(last, 'hang', run.hang);
  else if (run.signal !== null) end(last, 'crash', `${run.signal}\n${stderr}`);
  else end(last, 'exit', whyOf(run, stderr));
  if (damage.length > 0 && last.died === null) end(last, 'broken', damage.join('; '));
  return results;
}

function end(program, died, how) {
  Object.assign(program, { died, how });
}

const whyOf = ({ code, signal, hang }, stderr) =>
  `${hang ?? (signal === null ? `it ended with status ${code}` : signal)}${stderr && `\n${stderr}`}`;

module.exports = { runBatch };
