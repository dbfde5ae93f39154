'use strict';

const assert = require('node:assert/strict');
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, beforeEach, describe, it } = require('node:test');
const { knownReason, requireAddons } = require('../../rules/addons.js');
const { freshFolder } = require('../support/folder.js');
const { cloneTo, installFromTarball, pathOf } = require('../support/install.js');
const { assertUsageError } = require('../support/usage-error.js');

const skip = process.platform === 'win32' && 'there is no make on Windows';
const RULES = ['tsfn/queue-full', 'tsfn/queue-unlimited'];
const FIRST_USE = /^napi-conformance: the addons are not built yet: [^\n]*\n/;

function start(folder, words, env = {}) {
  const child = spawn(words[0], words.slice(1), {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  const seen = (pattern) =>
    new Promise((resolve) => {
      child.stderr.on('data', () => pattern.test(output.stderr) && resolve());
      child.on('close', resolve);
    });
  const ended = new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, ...output })),
  );
  return { ended, seen };
}

const run = (...args) => start(...args).ended;
const BUILD = [process.execPath, 'harness/build.js'];

function assertOneLine({ status, stdout, stderr }, pattern) {
  assert.match(stderr.replace(FIRST_USE, ''), /^[^\n]+\n$/);
  assert.match(stderr, pattern);
  assert.deepEqual([status, stdout], [2, '']);
}

describe('the addons', () => {
  const rules = [{ id: 'tsfn/it', addonFile: '/no/such.node' }];

  it('are left alone where they are there', () => {
    requireAddons([{ id: 'here', addonFile: __filename }], assert.fail);
    requireAddons([], assert.fail);
  });

  it('are built where one is missing, and named where it is missing then', (t) => {
    const addonFile = path.join(freshFolder(t), 'it.node');
    const build = () => fs.writeFileSync(addonFile, '');
    requireAddons([{ id: 'tsfn/it', addonFile }], build);
    assertUsageError(() => requireAddons(rules, () => {}), 'tsfn/it');
  });

  it('cannot be built for a reason that is said, or else for what the compiler printed', () => {
    for (const [output, word] of [
      ['gyp ERR! stack Error: Could not find any Python installation to use', 'Python 3'],
      ['gyp ERR! stack Error: not found: make', 'make'],
      ['make: gcc: No such file or directory\nmake: *** Error 127', 'gcc'],
      ['/bin/sh: 1: cc: not found', 'cc'],
      ['make[1]: g++-12: No such file or directory', 'g++-12'],
      ['gyp ERR! stack FetchError: getaddrinfo ENOTFOUND nodejs.org', 'headers'],
      ['cc1: No space left on device', 'No space'],
    ])
      assert.ok(knownReason(output)?.includes(word), `${output}: ${knownReason(output)}`);
    assert.equal(knownReason("x.c:3:1: error: expected ';' before '}' token"), null);
  });
});

describe('installed from its tarball', { skip }, () => {
  let folder, home;
  const built = () => path.join(home, 'build');
  before(() => {
    const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
    folder = path.join(parent, 'its user');
    fs.mkdirSync(folder);
    fs.chmodSync(parent, 0o755);
    home = installFromTarball(folder, RULES);
  });
  after(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));
  beforeEach(() => fs.rmSync(built(), { recursive: true, force: true }));

  it('it builds on first use, in a folder with a space too, and no more after that', async () => {
    const words = ['npx', '--no-install', 'napi-conformance', 'run', RULES[0], '--format', 'tap'];
    const env = { npm_config_loglevel: 'silent' };
    const [first, second] = [await run(folder, words, env), await run(folder, words, env)];
    assert.match(first.stderr, new RegExp(`${FIRST_USE.source}$`));
    assert.deepEqual([first.status, second.status, second.stderr], [0, 0, '']);
    assert.match(second.stdout, /^TAP version 13\n[^]*^# ok$/m);
  });

  it('it says in one line what is missing', async (t) => {
    const cli = ['node', path.join(home, 'harness', 'cli.js'), 'run', RULES[0]];
    const tools = ['node', 'sh', 'flock', 'true', 'as', 'ld', 'ar', 'printf', 'mkdir', 'dirname'];
    for (const [programs, pattern] of [
      [[...tools, 'make', 'gcc', 'cc'], /Python 3/],
      [[...tools, 'python3', 'gcc', 'cc'], /no make/],
      [[...tools, 'python3', 'make'], /C compiler/],
    ]) {
      const PATH = pathOf(freshFolder(t), programs);
      const env = { PATH, PYTHON: '', NODE_GYP_FORCE_PYTHON: '' };
      assertOneLine(await run(folder, cli, env), pattern);
    }
  });

  it('it says in one line that its folder cannot be written', async () => {
    const cli = [process.execPath, path.join(home, 'harness', 'cli.js'), 'run', RULES[0]];
    const root = process.getuid() === 0;
    // Root may write anywhere, so somebody else tries.
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    if (!root) fs.chmodSync(home, 0o555);
    try {
      assertOneLine(await run(folder, root ? [...nobody, ...cli] : cli), /cannot be written \(E/);
    } finally {
      fs.chmodSync(home, 0o755);
    }
  });

  it('it says in one line where its packages are not installed, and how they come', async (t) => {
    const folder = freshFolder(t);
    for (const name of ['harness', 'specs', 'package.json'])
      fs.cpSync(path.join(__dirname, '..', '..', '..', name), path.join(folder, name), {
        recursive: true,
      });
    for (const words of [['harness/cli.js', 'run'], ['harness/build.js']])
      assertOneLine(
        await run(folder, [process.execPath, ...words]),
        /not installed.*"make conformance".*"npm ci"/,
      );
  });
});

describe('two builds at once', { skip }, () => {
  let folder;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
    cloneTo(folder, RULES);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('wait for each other, and say so', async () => {
    const gate = path.join(folder, 'gate');
    const lock = path.join(folder, 'build', '.lock');
    fs.mkdirSync(path.dirname(lock));
    const wait = ['flock', lock, 'sh', '-c', `: >'${gate}.held'; read it <'${gate}'`];
    spawnSync('mkfifo', [gate]);
    const holder = run(folder, wait);
    while (!fs.existsSync(`${gate}.held`)) await new Promise((resolve) => setTimeout(resolve, 10));
    const build = start(folder, BUILD);
    await build.seen(/another build/);
    assert.deepEqual(fs.readdirSync(path.dirname(lock)), ['.lock'], 'it has begun with nothing');
    fs.writeFileSync(gate, '\n');
    await holder;
    const { status, stderr } = await build.ended;
    assert.equal(status, 0);
    assert.match(stderr, /^napi-conformance: another build is under way[^\n]*\n$/);
  });

  it('both end well, with all there is to build', async () => {
    fs.rmSync(path.join(folder, 'build'), { recursive: true });
    const both = await Promise.all([run(folder, BUILD), run(folder, BUILD)]);
    for (const { status, stderr } of both)
      assert.deepEqual([status, /ERR/.test(stderr)], [0, false]);
    for (const rule of RULES) {
      const addon = path.join(folder, 'build', 'Release', `${rule}.node`);
      assert.equal(spawnSync(process.execPath, ['-e', `require('${addon}')`]).status, 0);
    }
  });
});
