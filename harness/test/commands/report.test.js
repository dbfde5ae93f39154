'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { loadResults } = require('../../report/results.js');
const { assertRefused, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');
const { CELLS, jsonOf, nastyResult, resultOf } = require('../support/results.js');

/** What a terminal obeys, and what some reader takes for the end of a line. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('report', { concurrency: 4 }, () => {
  it('merges files into any format, the same in either order', async (t) => {
    const folder = freshFolder(t, { a: jsonOf(CELLS.slice(0, 3)), b: jsonOf(CELLS.slice(3)) });
    const files = ['a', 'b'].map((name) => path.join(folder, name));
    for (const format of ['pretty', 'json', 'junit', 'markdown']) {
      const runs = [files, files.toReversed()].map((order) =>
        runCli(['report', ...order, '--format', format]),
      );
      const [one, other] = await Promise.all(runs);
      assert.deepEqual([one.status, one.stderr], [1, ''], 'two cells are alarms');
      assert.ok(one.stdout.includes('node 20.0.0'));
      assert.equal(one.stdout, other.stdout);
    }
  });

  it('gives back what a run wrote, byte by byte, and its status', async (t) => {
    const file = path.join(freshFolder(t), 'run.json');
    const run = await runCli(['run', 'tsfn/queue-*', '--format', `json=${file}`]);
    assert.deepEqual([run.status, run.stdout, run.stderr], [0, '', '']);
    const merged = await runCli(['report', file, file, '--format', 'json']);
    assert.deepEqual([merged.status, merged.stderr], [0, '']);
    assert.equal(merged.stdout, fs.readFileSync(file, 'utf8'));
  });

  it('puts the shards of a run together', async (t) => {
    const folder = freshFolder(t);
    const files = [1, 2, 3].map((index) => path.join(folder, `${index}.json`));
    const shards = files.map((file, index) =>
      runCli(['run', 'tsfn/queue-*', '--shard', `${index + 1}/3`, '--format', `json=${file}`]),
    );
    for (const { status, stderr } of await Promise.all(shards))
      assert.deepEqual([status, stderr], [0, '']);
    const without = [files[2], files[0]];
    const missing =
      /^napi-conformance: \d+ of \d+ cells have no result: tsfn\/queue-\S+ on node [^\n]*; there is no file of shard 2\/3\n$/;
    for (const order of [without, without.toReversed(), [...without, ...without]]) {
      const run = await runCli(['report', ...order]);
      assert.equal(run.status, 1);
      assert.match(run.stderr, missing);
      assert.ok(run.stdout.includes(run.stderr.trim().replace('napi-conformance: ', '')));
    }
    const cellsOf = (text) =>
      JSON.parse(text).results.map(({ rule, variant }) => `${rule} ${variant}`);
    const whole = await runCli(['run', 'tsfn/queue-*', '--format', 'json']);
    const merged = await runCli(['report', ...files, '--format', 'json']);
    assert.deepEqual(cellsOf(merged.stdout), cellsOf(whole.stdout));
  });

  it('shows nothing that a terminal obeys, whatever a file says', async (t) => {
    const file = path.join(
      freshFolder(t, { r: JSON.stringify({ shards: [], planned: [], results: [nastyResult()] }) }),
      'r',
    );
    for (const format of ['pretty', 'json', 'junit', 'markdown']) {
      const { status, stdout } = await runCli(['report', file, '--format', format]);
      assert.equal(status, 1);
      assert.doesNotMatch(stdout, UNSAFE, format);
    }
  });

  it('may write to a file that it has read', async (t) => {
    const file = path.join(freshFolder(t, { r: jsonOf(CELLS) }), 'r');
    const { status } = await runCli(['report', file, '--format', 'json', '--output', file]);
    assert.equal(status, 1);
    assert.equal(loadResults(file).rows.length, CELLS.length);
  });

  it('refuses, in one line and with status 2,', async (t) => {
    const folder = freshFolder(t, {
      pass: jsonOf([resultOf()]),
      fail: jsonOf([resultOf({ verdict: 'fail' })]),
      escapes: '{"shards":[],"planned":[],"results":[{"\\u001b[31m\\n":1}]}',
      old: JSON.stringify({ suite: '0.1.0', results: [resultOf()] }),
    });
    const [pass, fail, escapes, old] = ['pass', 'fail', 'escapes', 'old'].map((name) =>
      path.join(folder, name),
    );
    assertRefused(await runCli(['report']), 'files');
    assertRefused(await runCli(['report', '/no/such.json']), '/no/such.json');
    assertRefused(await runCli(['report', folder]), folder);
    assertRefused(await runCli(['report', __filename]), __filename);
    assertRefused(await runCli(['report', escapes]), escapes);
    assertRefused(
      await runCli(['report', old]),
      old,
      'which cells there should be',
      'run it again',
    );
    assertRefused(await runCli(['report', pass, fail]), pass, fail, 'is pass', 'fail');
    assertRefused(await runCli(['report', pass, '--format', 'tap']), 'tap', 'junit');
  });
});
