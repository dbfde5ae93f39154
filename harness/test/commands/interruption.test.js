'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { assertTidy, hostile, runCli, startCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const skip = process.platform === 'win32' && 'Windows has no such signals';
const RULE = 'tsfn/queue-full';

/**
 * The honest runtime comes first, and the other one never ends. It does not sleep, as that would be noticed within seconds, and this
 * test may be held up for longer.
 */
const ENDLESS = ['--runtime', hostile('honest'), '--runtime', hostile('burn')];

async function fileIsThere(file, ended) {
  let over = false;
  ended.then(() => (over = true));
  while (!fs.existsSync(file) && !over) await sleep(20);
}

describe('a run that is interrupted', { skip, concurrency: 4 }, () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    it(`by ${signal} prints what is known, ends with 130, and leaves nothing behind`, async () => {
      const { child, ended, seen } = startCli(['run', RULE, '--jobs', '1', ...ENDLESS]);
      await seen(/^ok 1 /m);
      child.kill(signal);
      const run = await ended;
      assert.deepEqual([run.status, run.signal], [130, null]);
      assert.match(
        run.stderr,
        /^napi-conformance: interrupted: 1 of 2 cells have no result: tsfn\/queue-full on burn node \S+\n$/,
      );
      assert.match(run.stdout, /^TAP version 13\n[^]*^ok 1 /m);
      assert.match(run.stdout, /^ok \d+ .*# SKIP interrupted\n[^]*^1\.\.\d+$/m);
      assertTidy(run);
    });
  }

  it('prints the results that it has as JSON too', async (t) => {
    const gate = path.join(freshFolder(t), 'gate');
    const { child, ended } = startCli(
      ['run', RULE, '--jobs', '1', '--format', 'json', '--runtime', hostile('honest')].concat([
        '--runtime',
        hostile('sign-and-burn'),
      ]),
      { env: { HOSTILE_SIGN: gate } },
    );
    await fileIsThere(gate, ended);
    child.kill('SIGINT');
    const run = await ended;
    assert.equal(run.status, 130);
    assert.match(
      run.stderr,
      /^napi-conformance: interrupted: 1 of 2 cells have no result: [^\n]*\n$/,
    );
    const file = path.join(freshFolder(t, { 'it.json': run.stdout }), 'it.json');
    for (const format of ['pretty', 'markdown', 'junit', 'json']) {
      const report = await runCli(['report', file, '--format', format]);
      assert.equal(report.status, 1);
      assert.match(
        report.stderr,
        /: 1 of 2 cells have no result: tsfn\/queue-full on sign-and-burn node \S+\n$/,
      );
      assert.match(
        report.stdout,
        format === 'json' ? /"sign-and-burn node / : /1 of 2 cells have no/,
      );
    }
    const { results } = JSON.parse(run.stdout);
    assert.ok(results.length > 0);
    for (const { runtime, verdict } of results)
      assert.deepEqual([runtime.label, verdict], [`honest node ${process.versions.node}`, 'pass']);
    assertTidy(run);
  });

  it('while a runtime is asked what it is prints nothing, and leaves nothing behind', async (t) => {
    const sign = path.join(freshFolder(t), 'sign');
    const { child, ended } = startCli(
      ['run', RULE, '--runtime', hostile('probe-signs-and-burns')],
      {
        env: { HOSTILE_SIGN: sign },
      },
    );
    await fileIsThere(sign, ended);
    child.kill('SIGINT');
    const run = await ended;
    assert.deepEqual([run.status, run.stdout], [130, '']);
    assert.equal(run.stderr, 'napi-conformance: interrupted: no rule was run yet\n');
    assertTidy(run);
  });
});

describe('a run whose reader has seen enough', { skip }, () => {
  it('ends without a word, and leaves nothing behind', async (t) => {
    const gate = path.join(freshFolder(t), 'gate');
    const runtimes = ['honest', 'gate', 'sleep'].flatMap((mode) => ['--runtime', hostile(mode)]);
    const { child, ended, seen } = startCli(['run', RULE, '--jobs', '4', ...runtimes], {
      env: { HOSTILE_GATE: gate },
    });
    await seen(/^TAP version 13\n/);
    child.stdout.destroy();
    // Only now is there more to be written, while one subject is asleep.
    fs.writeFileSync(gate, '');
    const run = await ended;
    assert.equal(run.stderr, '');
    assertTidy(run);
  });
});
