'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');
const { freshFolder } = require('../support/folder.js');

const WRONG = [
  ['soak/soak.js', ['--rounds', '0'], 'soak: --rounds 0: it has to be a whole number from 1 up'],
  ['fuzz/fuzz.js', ['--runs', 'all'], 'fuzz: --runs all: it has to be a whole number from 1 up'],
  ['recall/recall.js', ['--slow'], "recall: Unknown option '--slow'"],
  [
    'faults/faults.js',
    ['--runtime', 'nope'],
    'faults: --runtime nope: there is no such program; give a path, label=command words, or a release such as node@18',
  ],
];

describe('a tool of the Makefile', { concurrency: true }, () => {
  for (const [file, words, line] of WRONG) {
    it(`says in one line what is wrong: ${path.basename(file)} ${words.join(' ')}`, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(ROOT, 'harness', 'proofs', file), ...words],
        { encoding: 'utf8' },
      );
      assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: `${line}\n` });
    });
  }

  const skip = process.platform === 'win32' && 'the npm of this test is a script';
  it('asks npm for a release by name: bench.js --runtime node@26', { skip }, (t) => {
    const folder = freshFolder(t, { log: '', 'cache/.keep': '' });
    const npm = path.join(folder, 'npm');
    fs.symlinkSync(require.resolve('../support/npm.js'), npm);
    const words = [path.join(ROOT, 'harness', 'proofs', 'bench.js'), '--runtime', 'node@26'];
    const { status, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${folder}:${process.env.PATH}`,
        NAPI_CONFORMANCE_CACHE: path.join(folder, 'cache'),
        FAKE_NPM_LOG: path.join(folder, 'log'),
        FAKE_NPM_FAULT: 'offline',
      },
    });
    assert.match(
      stderr,
      /^bench: --runtime node@26: npm cannot tell [^\n]*\(ENOTFOUND: [^\n]*\n$/m,
    );
    assert.equal(status, 2);
  });
});
