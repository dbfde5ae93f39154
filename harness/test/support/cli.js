'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const shellQuote = require('shell-quote');

const CLI = path.join(__dirname, '..', '..', 'cli.js');
const HOSTILE = path.join(__dirname, 'hostile.js');
/** It ends what would never end. No test that passes comes near it, on a machine that does ten other things either. */
const DEADLINE_MS = 900_000;
const GONE_MS = 60_000;

/** A runtime for `--runtime` that misbehaves as harness/test/support/hostile.js says under that name. */
function hostile(mode) {
  return `${mode}=${shellQuote.quote([process.execPath, HOSTILE, mode])}`;
}

/**
 * Starts the command line with an empty folder for all that it may write to, and a mark in its environment that all processes
 * inherit which come from it.
 *
 * @param {string[]} args
 * @param {{env?: object, temporary?: string, stdout?: string}} [options] `temporary` is another folder for temporary files, for one that
 *   is wrong, `stdout` a file for the standard output
 * @returns {{child: import('node:child_process').ChildProcess, ended: Promise<object>, seen: function(RegExp): Promise<void>}}
 *   `ended` gives {status, signal, stdout, stderr, left}, where `left` is what processes and files there still were; `seen`
 *   waits until the standard output so far matches, or the end
 */
function startCli(args, { env = {}, temporary, stdout } = {}) {
  const mark = `conformance-unit-${crypto.randomUUID()}`;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...env, TMPDIR: temporary ?? folder, CONFORMANCE_UNIT_MARK: mark },
    stdio: ['ignore', stdout === undefined ? 'pipe' : fs.openSync(stdout, 'w'), 'pipe'],
  });
  const deadline = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MS);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name]?.setEncoding('utf8');
    child[name]?.on('data', (text) => (output[name] += text));
  }
  const closed = new Promise((resolve) =>
    child.on('close', (status, signal) => resolve({ status, signal })),
  );
  const finish = async () => {
    const end = await closed;
    clearTimeout(deadline);
    const left = { processes: await processesLeft(mark), files: fs.readdirSync(folder) };
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    return { ...end, ...output, left };
  };
  const seen = (pattern) =>
    new Promise((resolve) => {
      const look = () => pattern.test(output.stdout) && resolve();
      child.stdout.on('data', look);
      child.on('close', resolve);
      look();
    });
  return { child, ended: finish(), seen };
}

const runCli = (args, options) => startCli(args, options).ended;

/** The processes with that mark which do not end by themselves, which this then ends. Only Linux shows whose they are. */
async function processesLeft(mark) {
  if (process.platform !== 'linux') return [];
  const patience = Date.now() + GONE_MS;
  let marked = markedProcesses(mark);
  while (marked.length > 0 && Date.now() < patience) {
    await sleep(50);
    marked = markedProcesses(mark);
  }
  for (const { pid } of marked) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }
  return marked.map(({ words }) => words);
}

function markedProcesses(mark) {
  return fs.readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      if (!fs.readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark)) return [];
      const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ');
      return [{ pid: Number(pid), words }];
    } catch {
      return []; // It has ended, or is somebody else's.
    }
  });
}

/** Asserts that a run of the command line has left no process and no file behind. */
function assertTidy({ left }) {
  assert.deepEqual(left, { processes: [], files: [] }, 'no process and no file is left');
}

/** Asserts that a run ended as the manual has it for wrong arguments: one line, status 2, and nothing on the standard output. */
function assertRefused(run, ...words) {
  const { status, signal, stdout, stderr } = run;
  assert.match(stderr, /^napi-conformance: [^\n]*\n$/, 'one line on the standard error');
  assert.doesNotMatch(stderr.trimEnd(), /\p{Cc}/u, 'without control characters');
  assert.doesNotMatch(stderr, /mistake of the suite's own/);
  for (const word of words) assert.ok(stderr.includes(word), `"${stderr}" has "${word}" in it`);
  assert.deepEqual({ status, signal, stdout }, { status: 2, signal: null, stdout: '' });
  assertTidy(run);
}

module.exports = { assertRefused, assertTidy, hostile, runCli, startCli };
