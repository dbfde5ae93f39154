'use strict';

/* global rule */

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { ADAPTERS, PERTURBED, subjectEnvironment } = require('../runtimes/adapters.js');
const { watchIdle } = require('../processes/idle.js');

const DEADLINE_MS = 30000;
const TAIL = 4096;

function runtime() {
  const name = ['bun', 'deno', 'electron'].find((other) => other in process.versions) || 'node';
  return { name, version: process.versions[name] };
}

/**
 * Starts the script that this is a part of once more, in a process group of its own that is ended as a whole, and calls `done` when
 * it has ended, or was found to hang.
 *
 * @param {'scenario'|'abilities'} role what the other process is to do
 * @param {function({error: Error|undefined, code: number|null, signal: string|null, hang: string|null, trace: string,
 *   stdout: string, stderr: string})} done `hang` says how it was found never to end; `error` that it could not be started
 */
function runChild(role, done) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'repro-'));
  const traceFile = path.join(folder, 'trace');
  const roleEnv = { REPRO_ROLE: role, CONFORMANCE_TRACE: traceFile };
  const env = Object.assign(subjectEnvironment(folder), roleEnv, rule.perturb ? PERTURBED : {});
  const child = start(folder, env);
  const stdout = keepTail(child.stdout);
  const stderr = keepTail(child.stderr);
  let hang = null;
  let last = null;
  const stop = (reason) => {
    stopWatching();
    hang = reason;
    killGroup(child);
    // What not even that ends is not waited for.
    last = setTimeout(settle, 10000, { code: null, signal: 'SIGKILL' });
  };
  const stopWatching = watch(child, stop, () => remove(folder, traceFile));

  function settle(end) {
    clearTimeout(last);
    child.removeAllListeners();
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    const trace = read(traceFile);
    remove(folder, traceFile);
    done({ code: null, signal: null, ...end, hang, trace, stdout: stdout(), stderr: stderr() });
  }

  child.on('error', (error) => {
    stopWatching();
    settle({ error });
  });
  child.on('exit', (...statuses) => {
    const end = endOf(runtime().name, ...statuses);
    stopWatching();
    clearTimeout(last);
    killGroup(child);
    // This process may have been held up, and the other have ended by itself before it could be stopped.
    if (end.signal !== 'SIGKILL' && process.platform !== 'win32') hang = null;
    child.on('close', () => settle(end));
    // Who left the group may hold the pipes open for ever.
    last = setTimeout(settle, 1000, end);
  });
}

/** Deno before 2.7 tells a signal by the status that a shell gives it, and no scenario exits with one so high. */
function endOf(name, code, signal) {
  if (name !== 'deno' || signal !== null) return { code, signal };
  const [killer] = Object.entries(os.constants.signals).find(([, n]) => n === code - 128) || [null];
  return killer === null ? { code, signal } : { code: null, signal: killer };
}

function start(cwd, env) {
  const { name, version } = runtime();
  const flags = rule.nodeFlag ? [rule.nodeFlag.flag] : [];
  if (name === 'deno' && /^2\.0\./.test(version)) flags.push('--unstable-detect-cjs');
  const command = [process.execPath, ...ADAPTERS[name], ...flags, __filename];
  // The shell is for the limits, and keeps a runtime from rewriting the arguments of what it takes for its like.
  const [file, ...args] =
    process.platform === 'win32'
      ? command
      : ['/bin/sh', '-c', 'ulimit -c 0; ulimit -f 1048576; exec "$@"', 'sh', ...command];
  const stdio = ['ignore', 'pipe', 'pipe'];
  return spawn(file, args, { cwd, env, detached: true, stdio, windowsHide: true });
}

/** Calls `stop` when the deadline has passed, or the process is asleep for ever. An interruption ends both processes. */
function watch(child, stop, cleanUp) {
  const idle = watchIdle(child.pid);
  const deadlineMs = DEADLINE_MS * (Number(process.env.REPRO_TIME_SCALE) || 1);
  const deadline = setTimeout(stop, deadlineMs, `the deadline of ${deadlineMs} ms passed`);
  const sampling = setInterval(() => {
    const reason = idle.sample();
    if (reason !== null) stop(reason);
  }, 250);
  const interrupted = () => {
    killGroup(child);
    cleanUp();
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  signals.forEach((signal) => process.on(signal, interrupted));
  return () => {
    clearTimeout(deadline);
    clearInterval(sampling);
    signals.forEach((signal) => process.removeListener(signal, interrupted));
  };
}

function killGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch (error) {
    // It has ended already, with all its members.
  }
}

function keepTail(stream) {
  let tail = '';
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    tail = (tail + text).slice(-TAIL);
  });
  stream.on('error', () => {});
  return () => tail;
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    return ''; // the process did not come so far
  }
}

/** What the runtime has left there keeps the folder where this cannot remove all at once, as Node 10 cannot. */
function remove(folder, traceFile) {
  const steps = fs.rmSync
    ? [() => fs.rmSync(folder, { recursive: true, force: true })]
    : [() => fs.unlinkSync(traceFile), () => fs.rmdirSync(folder)];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      // There was nothing, or it stays.
    }
  }
}

module.exports = { endOf, runChild, runtime };
