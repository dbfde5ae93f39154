'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { assertRefused, hostile, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const RULE = 'tsfn/queue-full';
const JSON_OUT = ['--format', 'json'];
const onWindows = process.platform === 'win32' && 'its runtimes are started by a shell';

/** What a run of that misbehaving runtime says of its one cell, and how it ends. */
async function runOf(mode, args) {
  const { status, stdout, stderr } = await runCli([
    ...['run', RULE, '--runtime', hostile(mode), ...JSON_OUT],
    ...args,
  ]);
  return { status, verdict: JSON.parse(stdout).results[0].verdict, stderr };
}

describe('run --write-deviations', { skip: onWindows }, () => {
  it('writes what is expected from then on, of any runtime', async (t) => {
    const file = path.join(freshFolder(t), 'mine.json');
    assert.deepEqual((await runOf('probe-odd-name', [])).status, 0, 'it has no name that is known');
    const first = await runOf('broken', ['--write-deviations', file]);
    assert.deepEqual([first.status, first.verdict], [0, 'broken']);
    assert.match(first.stderr, /1 new, 0 gone or changed, 0 kept; each new cause has an empty/);
    const { causes, deviations } = JSON.parse(fs.readFileSync(file, 'utf8'));
    assert.deepEqual(causes, [{ id: 'broken-tsfn-queue-full', reason: '', issue: 'unreported' }]);
    assert.deepEqual(deviations, [
      {
        rule: RULE,
        runtime: 'broken',
        range: '*',
        verdicts: ['broken'],
        cause: 'broken-tsfn-queue-full',
      },
    ]);
    const judged = await runOf('broken', ['--deviations', file]);
    assert.deepEqual([judged.status, judged.verdict], [0, 'broken']);
  });

  it('keeps what a person has written, and takes out what is gone', async (t) => {
    const cause = { id: 'mine-so', reason: 'So it is.', issue: 'https://example.org/1' };
    const entry = {
      rule: RULE,
      runtime: 'node',
      range: '*',
      verdicts: ['broken'],
      cause: 'mine-so',
    };
    const other = { ...entry, rule: 'tsfn/acquire-adds-hold' };
    const folder = freshFolder(t, {
      'them.json': JSON.stringify({ causes: [cause], deviations: [entry, other] }),
    });
    const file = path.join(folder, 'them.json');
    const read = () => JSON.parse(fs.readFileSync(file, 'utf8'));
    await runOf('broken', ['--write-deviations', file]);
    assert.deepEqual(read(), { causes: [cause], deviations: [other, entry] });
    const run = await runCli(['run', RULE, '--write-deviations', file]);
    assert.match(run.stderr, /0 new, 1 gone or changed, 1 kept\n/);
    assert.deepEqual(read(), { causes: [cause], deviations: [other] });
  });

  it('refuses what would lose something, or could not be written, before anything runs', async (t) => {
    const text = JSON.stringify({ causes: [], deviations: [] });
    const folder = freshFolder(t, { 'a.json': text, 'b.json': text });
    const [a, b] = ['a.json', 'b.json'].map((name) => path.join(folder, name));
    const refuse = async (args, ...words) =>
      assertRefused(await runCli(['run', RULE, ...args]), ...words);
    await refuse(['--write-deviations', a, '--deviations', b], a, 'would be lost', b);
    await refuse(['--write-deviations', a, '--shard', '1/2'], a, '--shard');
    await refuse(['--write-deviations', folder], folder, 'it is no file');
    await refuse(['--write-deviations', '/no/such/it.json'], '/no/such/it.json', 'ENOENT');
    assert.equal(fs.readFileSync(a, 'utf8'), text);
  });
});
