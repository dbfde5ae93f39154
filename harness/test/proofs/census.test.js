'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { inOrder } = require('../../proofs/census/order.js');
const { targetOf } = require('../../rules/prebuilds.js');
const { makeSetting } = require('../support/census.js');
const { standIn } = require('../support/stand-in.js');

const skip = process.platform === 'win32' && 'the npm of this test is a script';
const RULE = 'tsfn/queue-full';

/** A cached release that was there before. */
function cache(at, name, program) {
  const file = at('cache', name, 'bin', name.split('-')[0]);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, program, { mode: 0o755 });
}

const cellOf = (lines) => lines.find((line) => line.startsWith(RULE)).replace(/^.*?: /, '');

describe('the order of a census', () => {
  it('is the newest of each line, then the next older one of each', () => {
    const named = (runtime, versions) => versions.map((version) => ({ runtime, version }));
    const order = inOrder([
      ...named('node', ['22.1.0', '22.10.0', '22.9.0', '24.0.0', '24.1.0']),
      ...named('bun', ['1.1.0', '1.1.1', '1.2.0']),
    ]);
    assert.deepEqual(
      order.map(({ runtime, version }) => `${runtime} ${version}`),
      [
        ...['node 24.1.0', 'node 22.10.0', 'bun 1.2.0', 'bun 1.1.1'],
        ...['node 24.0.0', 'node 22.9.0', 'bun 1.1.0', 'node 22.1.0'],
      ],
    );
  });
});

describe('a census', { skip, concurrency: 4 }, () => {
  it('fetches each release, runs it, and removes it, and has nothing to do the second time', async (t) => {
    const { run, cached, left, installed, said } = makeSetting(t);
    const words = ['--runtime', 'node@all', '--runtime', 'bun@1.1', RULE];
    const first = await run(words);
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.match(first.stdout, /^node 25\.0\.0: 1 cells in \d+ s, 0 not as recorded\n/);
    assert.match(first.stdout, /\nnow 4 releases, 4 cells, 0\.\d\d hours; 0 releases are left\n$/);
    assert.deepEqual(said('node').slice(0, -1), [
      `platform ${targetOf()}`,
      'release 24.0.0',
      'release 24.1.0',
      'release 25.0.0',
    ]);
    assert.equal(cellOf(said('node')), '24.0.0 pass');
    assert.equal(cellOf(said('bun')), '1.1.0 pass');
    assert.deepEqual([cached(), left()], [[], ['.keep']]);
    assert.equal(installed().length, 4);
    const second = await run(words);
    assert.deepEqual([second.status, installed().length], [0, 4]);
    assert.match(second.stdout, /^now 0 releases, 0 cells, 0\.00 hours; 0 releases are left\n$/);
  });

  it('leaves what was there before, and takes away what one left that was killed', async (t) => {
    const { run, at, cached } = makeSetting(t);
    cache(at, 'node-24.1.0', standIn('node@24.1.0'));
    cache(at, 'node-24.0.0', standIn('node@24.0.0'));
    fs.writeFileSync(at('cache', 'node-24.0.0', '.census'), '999999999');
    const { status } = await run(['--runtime', 'node@24', RULE]);
    assert.deepEqual([status, cached()], [0, ['node-24.1.0']]);
  });

  it('goes on after an interruption with the release that was running', async (t) => {
    const { start, run, cached, left, said, at } = makeSetting(t);
    cache(at, 'node-24.0.0', '#!/bin/sh\nwhile true; do :; done\n');
    const words = ['--runtime', 'node@all', RULE];
    const { child, ended } = start(words);
    const hasRun = () =>
      fs.existsSync(at('census', 'node.txt')) && said('node').includes('release 24.1.0');
    while (!hasRun() && child.exitCode === null) await sleep(20);
    child.kill('SIGINT');
    const { status, stderr } = await ended;
    assert.equal(status, 130, stderr);
    assert.match(stderr, /^napi-conformance: interrupted: .*goes on/);
    assert.deepEqual([cached(), left()], [['node-24.0.0'], ['.keep']]);
    assert.equal(cellOf(said('node')), '24.1.0 pass');
    assert.ok(said('node').includes('release 24.0.0 has not run yet'));
    cache(at, 'node-24.0.0', standIn('node@24.0.0'));
    const { stdout } = await run(words);
    assert.match(
      stdout,
      /^node 24\.0\.0: 1 cells in .*\nnode: 3 of 3 releases have run, \d+ of their cells have not\nnow 1 rel/,
    );
    assert.equal(cellOf(said('node')), '24.0.0 pass');
  });

  it('runs a rule that is not as it was alone, on what has run', async (t) => {
    const { run, said, at } = makeSetting(t);
    const words = ['--runtime', 'node@24', RULE, 'tsfn/queue-unlimited'];
    await run(words);
    const file = at('census', 'node.txt');
    const text = fs.readFileSync(file, 'utf8');
    const changed = text.replace(/^(tsfn\/queue-full main) \w+: .*$/m, '$1 00000000: 24.0.0 fail');
    assert.notEqual(changed, text);
    fs.writeFileSync(file, changed);
    const { stdout } = await run(words);
    assert.match(stdout, /^node 24\.1\.0: 1 cells in .*\nnode 24\.0\.0: 1 cells in /);
    assert.equal(cellOf(said('node')), '24.0.0 pass');
    assert.equal(fs.readFileSync(file, 'utf8'), text);
  });

  it('tells what is not as recorded, and is no failure for it', async (t) => {
    const setting = makeSetting(t, { FAKE_NPM_BROKEN: '["node@24.0.0", "node@24.1.0"]' });
    const { status, stdout } = await setting.run(['--runtime', 'node@all', RULE]);
    assert.equal(status, 0);
    assert.match(stdout, /^node 24\.1\.0: 1 cells in \d+ s, 1 not as recorded$/m);
    assert.match(
      stdout,
      /^missing: tsfn\/queue-full \(main\), must: broken in node 24\.0\.0 to 24\.1\.0; nothing is recorded$/m,
    );
    assert.equal(cellOf(setting.said('node')), '24.0.0 broken, 25.0.0 pass');
  });

  it('lists what npm has no binary of, or what cannot start, with the reason, and does not try it again', async (t) => {
    const { run, at, said, installed } = makeSetting(t, { FAKE_NPM_FAULT: 'hollow' });
    cache(at, 'node-24.0.0', '#!/bin/sh\nexit 1\n');
    cache(at, 'node-24.1.0', `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
    const words = ['--runtime', 'node@all', RULE];
    const first = await run(words);
    assert.equal(first.status, 0, first.stdout);
    const reasons = said('node').filter((line) => line.startsWith('release'));
    assert.deepEqual(reasons, [
      'release 24.0.0 it is no JavaScript runtime that can run harness/subject/probe.js',
      `release 24.1.0 it says that it is node ${process.versions.node}`,
      'release 25.0.0 npm has no binary of it (there is no binary in it)',
    ]);
    await run(words);
    assert.equal(installed().length, 1);
    await run(['--runtime', 'node@25.0.0', RULE], { FAKE_NPM_FAULT: '' });
    assert.equal(cellOf(said('node')), '25.0.0 pass');
  });

  it('leaves what cannot be fetched now for another time', async (t) => {
    const { run, at } = makeSetting(t, { FAKE_NPM_FAULT: 'cut' });
    const { status, stdout } = await run(['--runtime', 'node@all', '--runtime', 'bun@all', RULE]);
    assert.equal(status, 1);
    assert.match(stdout, /^node 25\.0\.0: npm cannot fetch .*EINTEGRITY/);
    assert.match(stdout, /4 releases are left\n$/);
    assert.ok(!fs.existsSync(at('census')));
  });

  it('says in one line what is wrong, with status 2, and changes nothing', async (t) => {
    const { run, at } = makeSetting(t);
    const refused = async (words, line) => {
      const { status, stdout, stderr } = await run(words);
      assert.match(stderr, line);
      assert.match(stderr, /^census: [^\n]*\n$/);
      assert.deepEqual([status, stdout], [2, '']);
    };
    await refused(['--runtime', 'bun'], /bun: it has to be releases by name, as in node@22/);
    await refused(['--runtime', 'node@99'], /node@99: npm has no such release of node/);
    await refused(['--runtime', 'node@newest'], /node@newest: npm has no such release/);
    await refused(['--jobs', '0'], /--jobs 0/);
    await refused(['no/rule'], /no rule is called no\/rule/);
    await refused(['--check'], /there is no census of node, bun, deno in /);
    await refused(['--write', '--check'], /--check or --write/);
    fs.mkdirSync(at('census'));
    const file = at('census', 'node.txt');
    fs.writeFileSync(file, `platform ${targetOf()}\nmore\n`);
    await refused(['--runtime', 'node@24', RULE], /node\.txt, line 2: /);
    await refused(['--check'], /node\.txt, line 2: /);
    fs.writeFileSync(file, 'platform other\n');
    await refused(['--runtime', 'node@24', RULE], /is the census of other, and this is .*--output/);
    assert.equal(fs.readFileSync(file, 'utf8'), 'platform other\n');
  });
});
