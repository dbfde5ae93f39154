'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { runProcess } = require('../../processes/process.js');
const { freshFolder } = require('../support/folder.js');

const skip = process.platform !== 'linux' && 'only /proc shows that a process has ended';
const nobody = { env: process.env, cwd: __dirname, timeoutMs: 60_000 };
const node = (script, options) =>
  runProcess([process.execPath, '-e', script], { ...nobody, ...options });

describe('a process', () => {
  it('gives its status, its output and the time it took', async () => {
    const run = await node('console.log("out"); console.error("err"); process.exitCode = 4');
    const { durationMs, ...rest } = run;
    assert.ok(Number.isInteger(durationMs));
    const { stdout, stderr } = { stdout: 'out\n', stderr: 'err\n' };
    assert.deepEqual(rest, { code: 4, signal: null, hang: null, error: null, stdout, stderr });
  });

  it('has nothing to read from', async () => {
    const { stdout } = await node(
      'process.stdin.on("data", () => {}).on("end", () => console.log("end"))',
    );
    assert.equal(stdout, 'end\n');
  });

  it('that cannot be started gives an error, or the status that a shell gives then', async () => {
    const run = await runProcess(['/no/such/program'], nobody);
    assert.ok(run.error !== null || run.code === 127);
  });

  it('that sleeps is told of, before it is taken for one that hangs', { skip }, async (t) => {
    const file = path.join(freshFolder(t), 'awake');
    const naps = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)';
    const told = [];
    const onSleep = (asleep) => {
      told.push(asleep);
      if (asleep) fs.writeFileSync(file, '');
    };
    const run = await node(`while (!fs.existsSync(${JSON.stringify(file)})) ${naps}`, { onSleep });
    assert.deepEqual([run.code, run.hang], [0, null]);
    assert.equal(told[0], false, 'it needs more than one look');
    assert.ok(told.includes(true));
  });

  // The observer may be stopped and continued, or be busy, or the machine be asleep: its deadline is then over before it can see
  // that the process has long ended by itself.
  it('that ended while the observer was held up did not hang', { skip }, async (t) => {
    const file = path.join(freshFolder(t), 'pid');
    const timeoutMs = 100;
    const started = Date.now();
    const run = node(`fs.writeFileSync(${JSON.stringify(file)}, String(process.pid))`, {
      timeoutMs,
    });
    holdUpUntil(() => hasEnded(file) && Date.now() - started > 2 * timeoutMs);
    const { code, signal, hang } = await run;
    assert.deepEqual({ code, signal, hang }, { code: 0, signal: null, hang: null });
  });
});

function hasEnded(file) {
  try {
    const stat = fs.readFileSync(`/proc/${fs.readFileSync(file, 'utf8')}/stat`, 'latin1');
    return /\) Z/.test(stat);
  } catch {
    return false; // It has not come to its file yet.
  }
}

function holdUpUntil(holds) {
  const patience = Date.now() + 60_000;
  while (!holds() && Date.now() < patience);
}
