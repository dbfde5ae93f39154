'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { assertRefused, assertTidy, runCli, startCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const skip = process.platform === 'win32' && 'the npm of this test is a script';
const RULE = 'tsfn/queue-full';
/** What the fetched runtime answers is this Node's version, whatever its name. */
const VERSIONS = ['9.0.0', '10.16.0', '10.24.1', '18.0.0', '18.20.8', '20.0.0-rc.1'];

/** A cache, an npm of our own on the PATH, and what it was asked. */
function makeSetting(t, env = {}) {
  const folder = freshFolder(t, { 'cache/.keep': '', log: '' });
  fs.mkdirSync(path.join(folder, 'bin'));
  fs.symlinkSync(require.resolve('../support/npm.js'), path.join(folder, 'bin', 'npm'));
  const cache = path.join(folder, 'cache');
  const log = path.join(folder, 'log');
  const setting = {
    NAPI_CONFORMANCE_CACHE: cache,
    PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
    FAKE_NPM_LOG: log,
    FAKE_NPM_VERSIONS: JSON.stringify(VERSIONS),
    ...env,
  };
  const start = (runtime, more = {}) =>
    startCli(['run', RULE, '--runtime', runtime], { env: { ...setting, ...more } });
  return {
    cache,
    start,
    run: async (runtime, more) => withoutWaits(await start(runtime, more).ended),
    runtimes: (...words) => runCli(['runtimes', ...words], { env: setting }),
    cached: () => fs.readdirSync(cache).filter((name) => name !== '.keep'),
    asked: () => fs.readFileSync(log, 'utf8').split('\n').slice(0, -1),
  };
}

/** On a machine that is busy everything takes long, which is then said. */
function withoutWaits(run) {
  return { ...run, stderr: run.stderr.replace(/^.*(?:waiting for npm|still fetching) .*\n/gm, '') };
}

function assertPassed(run) {
  assert.deepEqual([run.status, run.stderr], [0, '']);
  assert.match(run.stdout, /^TAP version 13\n/);
  assertTidy(run);
}

describe('a release', { skip, concurrency: 4 }, () => {
  it('is fetched once, and used without npm from then on', async (t) => {
    const { run, asked, cached } = makeSetting(t);
    assertPassed(await run('node@18.20.8'));
    assert.deepEqual(cached(), ['node-18.20.8']);
    assert.equal(asked().length, 2);
    assertPassed(await run('node@18.20.8', { FAKE_NPM_FAULT: 'offline' }));
    assert.equal(asked().length, 2);
  });

  it('of a range comes from the cache where npm cannot tell what there is, and that is said', async (t) => {
    const { run, asked } = makeSetting(t);
    const tries = () => asked().filter((line) => line === 'try').length;
    assertRefused(await run('node@18', { FAKE_NPM_FAULT: 'offline' }), 'ENOTFOUND: the reason of');
    assert.equal(tries(), 3);
    assertPassed(await run('node@18'));
    const offline = await run('node@18', { FAKE_NPM_FAULT: 'offline' });
    assert.equal(offline.status, 0);
    assert.match(
      offline.stderr,
      /^napi-conformance: --runtime node@18: [^\n]*\(ENOTFOUND: the reason of it\)[^\n]*cache[^\n]*\n$/,
    );
    assert.equal(tries(), 4, 'it is asked once, and not waited for');
  });

  it('whose list takes long to come is waited for with a word', async (t) => {
    const gate = path.join(freshFolder(t), 'gate');
    const { start } = makeSetting(t, { FAKE_NPM_VIEW_GATE: gate });
    const { child, ended } = start('node@18');
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
      if (/: waiting for npm/.test(said)) fs.writeFileSync(gate, '');
    });
    const run = await ended;
    assert.equal(run.status, 0);
    assert.match(run.stderr, /^napi-conformance: --runtime node@18: waiting for npm [^\n]*\n$/);
  });

  it('that is neither in the cache nor to be had is refused with both reasons', async (t) => {
    const { run } = makeSetting(t);
    assertPassed(await run('node@18'));
    assertRefused(
      await run('node@10', { FAKE_NPM_FAULT: 'offline' }),
      '18.20.8 in the cache',
      'ENOTFOUND',
    );
  });

  it('that does not exist is refused with what does', async (t) => {
    const { run, asked } = makeSetting(t);
    assertRefused(await run('node@99'), 'node@99', '10.16.0 to 10.24.1, 18.0.0 to 18.20.8');
    assertRefused(await run('node@newest'), '"newest"', 'A-B', '10.16.0 to 10.24.1');
    assertRefused(await run('bun@all', { FAKE_NPM_VERSIONS: '["0.5.0"]' }), 'bun@all');
    assertRefused(await run('nod@18'), 'nod@18', 'node@18');
    assert.ok(
      asked().every((line) => line.startsWith('view ')),
      'and nothing is fetched',
    );
  });

  it('is not asked for before all names are known to mean something', async (t) => {
    const { run, cached } = makeSetting(t);
    assertRefused(await run('node@18', { FAKE_NPM_FAULT: 'offline' }), 'ENOTFOUND');
    assert.deepEqual(cached(), []);
  });

  for (const [fault, word] of [
    ['cut', 'EINTEGRITY'],
    ['hollow', 'no binary'],
  ]) {
    it(`that npm does not bring whole is never used (${fault})`, async (t) => {
      const { run, cached } = makeSetting(t);
      assertRefused(await run('node@18', { FAKE_NPM_FAULT: fault }), 'npm cannot fetch', word);
      assert.deepEqual(cached(), []);
      assertPassed(await run('node@18'));
    });
  }

  it('may be fetched by two runs at once', async (t) => {
    const gate = path.join(freshFolder(t), 'gate');
    const { run, asked, cached } = makeSetting(t, { FAKE_NPM_GATE: gate });
    let over = false;
    const both = Promise.all([run('node@18'), run('node@18')]).finally(() => (over = true));
    // Both are in the midst of it before one can be done.
    while (!over && asked().filter((line) => line.startsWith('install')).length < 2)
      await sleep(20);
    fs.writeFileSync(gate, '');
    (await both).forEach(assertPassed);
    assert.deepEqual(cached(), ['node-18.20.8']);
  });

  it('is given up by a run that is interrupted', async (t) => {
    const gate = path.join(freshFolder(t), 'never');
    const { start, asked, cached } = makeSetting(t, { FAKE_NPM_GATE: gate });
    const { child, ended } = start('node@18');
    let over = false;
    ended.finally(() => (over = true));
    while (!over && !asked().some((line) => line.startsWith('install'))) await sleep(20);
    child.kill('SIGTERM');
    const run = withoutWaits(await ended);
    assert.deepEqual([run.status, run.stdout], [130, '']);
    assert.match(run.stderr, /^napi-conformance: interrupted: no rule was run yet\n$/);
    assert.deepEqual(cached(), []);
    assertTidy(run);
  });

  it('is refused where the cache cannot be written', async (t) => {
    const { run } = makeSetting(t);
    const file = path.join(freshFolder(t, { file: '' }), 'file');
    assertRefused(await run('node@18', { NAPI_CONFORMANCE_CACHE: path.join(file, 'in') }), file);
  });

  it('is listed with its size, and removed', async (t) => {
    const { run, runtimes, cache, cached } = makeSetting(t);
    assert.equal((await runtimes()).stdout, '');
    assertPassed(await run('node@18'));
    assertPassed(await run('node@10'));
    fs.mkdirSync(path.join(cache, '.fetching-abc'));
    assert.match(
      (await runtimes()).stdout,
      /^node@10\.24\.1 +0 MiB\nnode@18\.20\.8 +0 MiB\nunfinished +0 MiB\n$/,
    );
    assertRefused(await runtimes('--remove', 'node@12.0.0'), 'node@12.0.0');
    assert.match(
      (await runtimes('--remove', 'node@18.20.8')).stdout,
      /^node@18\.20\.8 +0 MiB +removed\n$/,
    );
    assert.deepEqual(cached().sort(), ['.fetching-abc', 'node-10.24.1']);
    assert.match(
      (await runtimes('--remove', 'node@10')).stdout,
      /^node@10\.24\.1 +0 MiB +removed\n$/,
    );
    assert.deepEqual(cached(), ['.fetching-abc']);
    await runtimes('--remove');
    assert.deepEqual(cached(), []);
  });

  it('that two names mean is run once, and two of one label are refused', async (t) => {
    const { run } = makeSetting(t);
    // All that is fetched here answers as this Node, so two releases have the same label.
    assertRefused(await run('node@10-18'), 'two of them', process.versions.node);
    assertPassed(await run('node@18'));
  });
});
