'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { version } = require('../../../package.json');
const { loadRules } = require('../../rules/rules.js');
const { assertRefused, assertTidy, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const onWindows = process.platform === 'win32' && 'Windows has no such pipes';
const RULE = 'tsfn/queue-full';

describe('the command line', { concurrency: 4 }, () => {
  const good = async (...args) => {
    const run = await runCli(args);
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assertTidy(run);
    return run.stdout;
  };

  it('explains itself with --help, with each command too, and without any word', async () => {
    const help = await good('--help');
    assert.match(help, /^napi-conformance: .*\n\nUsage:\n/);
    for (const args of [['-h'], ['help'], [], ['run', '--help'], ['list', '-h']])
      assert.equal(await good(...args), help);
    const { options } = require('../../commands/run.js');
    for (const option of Object.keys(options)) assert.ok(help.includes(`--${option} `), option);
  });

  it('says its version', async () => {
    assert.equal(await good('--version'), `${version}\n`);
  });

  it('lists the rules, one a line', async () => {
    const ids = loadRules().map(({ id }) => id);
    const lines = (await good('list')).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ids,
    );
    assert.match(
      await good('list', RULE),
      /^tsfn\/queue-full +must +4 +main\S* +A non-blocking .*\n$/,
    );
  });

  it('lists the functions of the header, and the rules about each', async () => {
    const text = await good('list', '--functions');
    assert.match(
      text,
      /^napi_wrap\(env, js_object, native_object, \[finalize_cb\], .*\)\n {2}https:.*#napi_wrap\n {2}rules: \d+\n {4}\S/m,
    );
    assert.match(text, /\n161 functions, .* without a rule\n$/);
  });

  it('writes its report to a file, and nothing beside it', async (t) => {
    const file = path.join(freshFolder(t, { report: 'an old report\n'.repeat(9999) }), 'report');
    assert.equal(await good('run', RULE, '--output', file), '');
    assert.match(fs.readFileSync(file, 'utf8'), /^TAP version 13\n[^]*\n# ok\n\n?$/);
  });

  it('writes its report to a pipe as well', { skip: onWindows }, async (t) => {
    const pipe = path.join(freshFolder(t), 'pipe');
    spawnSync('mkfifo', [pipe]);
    const report = fs.promises.readFile(pipe, 'utf8');
    try {
      await good('run', RULE, '--output', pipe);
    } finally {
      // It sets the reader free if nobody else has opened the pipe.
      fs.closeSync(fs.openSync(pipe, fs.constants.O_RDWR));
    }
    assert.match(await report, /^TAP version 13\n[^]*\n# ok\n\n?$/);
  });

  it('leaves the file for its report alone where there is none to write', async (t) => {
    const file = path.join(freshFolder(t, { report: 'an old report\n' }), 'report');
    assertRefused(await runCli(['run', '--output', file, '--runtime', '/no/such']));
    assert.equal(fs.readFileSync(file, 'utf8'), 'an old report\n');
  });

  it('prints one object with --format json, of the shape that is documented', async () => {
    const { suite, results } = JSON.parse(await good('run', RULE, '--format', 'json'));
    assert.equal(suite, version);
    const [rule] = loadRules([RULE]);
    assert.deepEqual(
      results.map((result) => [result.rule, result.variant]),
      rule.variants.map((variant) => [RULE, variant]),
    );
    for (const { runtime, durationMs, trace, ...result } of results) {
      const expected = { level: 'must', verdict: 'pass', deviation: null, failures: [] };
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(result[key], value);
      assert.deepEqual(result.exit, { code: 0, signal: null });
      assert.equal(runtime.name, 'node');
      assert.equal(runtime.version, process.versions.node);
      assert.equal(runtime.napi, Number(process.versions.napi));
      assert.equal(runtime.command[0], process.execPath);
      assert.ok(Number.isInteger(durationMs) && durationMs > 0);
      assert.ok(trace.length > 0);
      trace.forEach(({ n, thread, event }, index) =>
        assert.deepEqual([n, typeof thread, typeof event], [index, 'string', 'string']),
      );
    }
  });
});
