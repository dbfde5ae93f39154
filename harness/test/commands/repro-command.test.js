'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { assertRefused, assertTidy, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const RULE = 'tsfn/late-call-after-worker';

describe('napi-conformance repro', { concurrency: 4 }, () => {
  it('writes a folder, and says what came on which runtime', async (t) => {
    const target = path.join(freshFolder(t), 'a', 'repro');
    const run = await runCli(['repro', RULE, '--variant', 'worker', '--output', target]);
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assertTidy(run);
    const label = `node ${process.versions.node}`;
    const [said, written] = run.stdout.split('\n');
    const [, verdict] = /^(\w+) +tsfn\/late-call-after-worker \(worker\) on /.exec(said);
    assert.ok(said.endsWith(label));
    assert.ok(written.includes(target));
    assert.deepEqual(fs.readdirSync(target).sort(), [
      'README.md',
      'addon.c',
      'binding.gyp',
      'package.json',
      'recording.h',
      'repro.js',
    ]);
    const textOf = (name) => fs.readFileSync(path.join(target, name), 'utf8');
    const readme = textOf('README.md');
    assert.match(readme, /^# A holder that calls the function after its worker has gone /);
    assert.ok(readme.includes(`| ${label} | ${process.versions.napi} | ${verdict} |`));
    assert.match(readme, /\n```sh\nnpx node-gyp rebuild\n```\n/);
    assert.match(readme, /\ncc -std=c99 .* addon\.c -o build\/Release\/addon\.node\n/);
    assert.match(readme, /call item 1 nonblocking/);
    const [, lines, c, js, skipped, last] =
      /^(\d+) lines matter: the (\d+) of `addon.c`, .* the first (\d+) of `repro.js`, .* the (\d+) of `recording.h` .* the last (\d+) of /m
        .exec(readme)
        .map(Number);
    const linesOf = (name) => textOf(name).trimEnd().split('\n');
    assert.deepEqual(
      [lines, c, skipped, js + last],
      [c + js, ...['addon.c', 'recording.h', 'repro.js'].map((name) => linesOf(name).length)],
    );
    assert.equal(
      linesOf('repro.js').indexOf('// What is below runs the rule and judges it.'),
      js + 1,
    );
    assert.ok(c < 80 && js < 120, 'they are few');
    const manifest = JSON.parse(textOf('package.json'));
    assert.equal(manifest.dependencies, undefined);
  });

  it('is of exactly one rule that there is, in a variant that it has', async () => {
    assertRefused(await runCli(['repro']), 'the id of a rule');
    assertRefused(await runCli(['repro', 'tsfn/no-such']), 'tsfn/no-such');
    assertRefused(await runCli(['repro', 'tsfn/late-*']), 'tsfn/late-*', 'one');
    const wrong = ['repro', RULE, '--variant', 'main'];
    assertRefused(await runCli(wrong), '--variant main', 'worker, worker-terminate');
  });

  it('leaves alone what is there already', async (t) => {
    const folder = freshFolder(t, { 'full/file': 'mine' });
    const into = (name) => runCli(['repro', RULE, '--output', path.join(folder, name)]);
    assertRefused(await into('full'), 'not empty');
    assertRefused(await into('full/file'), 'ENOTDIR');
    assert.deepEqual(fs.readdirSync(path.join(folder, 'full')), ['file']);
    assert.equal(fs.readFileSync(path.join(folder, 'full', 'file'), 'utf8'), 'mine');
  });

  it('writes nothing where a runtime cannot be started', async (t) => {
    const target = path.join(freshFolder(t), 'repro');
    const run = await runCli(['repro', RULE, '--output', target, '--runtime', '/no/such']);
    assertRefused(run, '--runtime /no/such');
    assert.ok(!fs.existsSync(target));
  });
});
