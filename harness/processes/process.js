'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const { watchIdle } = require('./idle.js');

const TAIL_BYTES = 16 * 1024;
const IDLE_SAMPLE_MS = 250;
const isWindows = process.platform === 'win32';
/** Where there is this, a subject does not outlive an observer that is killed. */
const SETPRIV = '/usr/bin/setpriv';
const leash = fs.existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'KILL', '--'] : [];
const LIMITS = 'ulimit -c 0; ulimit -f 1048576; exec "$@"';

/** The process groups that are alive now, by the id of their leader, so that none outlives the observer. */
const groups = new Set();

/**
 * Runs a command in a process group of its own, and ends that whole group when its leader has ended, when it is found to
 * hang, or when `killAll` is called. Output is drained without bound, and only its tail is kept. It writes no core file, and
 * no file of more than 512 MiB.
 *
 * @param {string[]} command
 * @param {{env: object, cwd: string, timeoutMs: number, idle: object|undefined, onSleep: (function(boolean)|undefined)}} options
 *   `idle`: {everyMs, stillSeconds, asleepSeconds} where less than that of `watchIdle` is enough to end it; `onSleep` is told at each look at the process whether all of it has slept for a while
 * @returns {Promise<{code: number|null, signal: string|null, hang: string|null, error: Error|null, stdout: string,
 *   stderr: string, durationMs: number}>} `hang` says how it was found never to end; `error` that it could not be started
 */
function runProcess(command, { env, cwd, timeoutMs, idle: patience, onSleep = () => {} }) {
  const started = process.hrtime.bigint();
  const [file, ...args] = isWindows
    ? command
    : ['/bin/sh', '-c', LIMITS, 'sh', ...leash, ...command];
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const group = child.pid;
    if (group !== undefined) groups.add(group);
    const stdout = keepTail(child.stdout);
    const stderr = keepTail(child.stderr);
    let hang = null;
    let settled = false;
    const stop = (reason) => {
      hang = reason;
      killGroup(group);
    };
    const deadline = setTimeout(stop, timeoutMs, `the deadline of ${timeoutMs} ms passed`);
    const idle = watchIdle(group, patience);
    const sampling = setInterval(() => {
      const reason = idle.sample();
      if (reason !== null) stop(reason);
      else onSleep(idle.isAsleep());
    }, patience?.everyMs ?? IDLE_SAMPLE_MS);

    const settle = (result) => {
      if (settled) return;
      settled = true;
      child.stdout.destroy();
      child.stderr.destroy();
      const durationMs = Math.round(Number(process.hrtime.bigint() - started) / 1e6);
      resolve({ hang, error: null, stdout: stdout(), stderr: stderr(), durationMs, ...result });
    };
    child.on('error', (error) => {
      clearTimeout(deadline);
      clearInterval(sampling);
      settle({ code: null, signal: null, error });
    });
    child.on('exit', (code, signal) => {
      clearTimeout(deadline);
      clearInterval(sampling);
      killGroup(group);
      groups.delete(group);
      // The observer may have been held up, and the process have ended by itself before the deadline could pass.
      if (signal !== 'SIGKILL' && !isWindows) hang = null;
      child.on('close', () => settle({ code, signal }));
      // A process that left the group may hold the pipes open for ever; nothing of a verdict hangs on what it writes.
      setTimeout(settle, 1000, { code, signal }).unref();
    });
  });
}

function keepTail(stream) {
  let tail = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
  });
  stream.on('error', () => {});
  return () => tail.toString('utf8');
}

function killGroup(group) {
  if (group === undefined) return;
  try {
    process.kill(isWindows ? group : -group, 'SIGKILL');
  } catch {
    // It has ended already, with all its members.
  }
}

function killAll() {
  for (const group of groups) killGroup(group);
}

/**
 * Ends, on Linux, the processes that left their group but still carry our mark in their environment.
 *
 * @param {string} mark that no other process has: the folder of this run
 */
function killStrays(mark) {
  if (process.platform !== 'linux') return;
  // Again until there is none: one of them may just have started another.
  for (let pass = 0; pass < 10 && killMarked(mark) > 0; pass++);
}

function killMarked(mark) {
  let killed = 0;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      if (!fs.readFileSync(`/proc/${name}/environ`, 'latin1').includes(mark)) continue;
      process.kill(Number(name), 'SIGKILL');
      killed++;
    } catch {
      // It has ended, or is somebody else's.
    }
  }
  return killed;
}

module.exports = { runProcess, killAll, killStrays };
