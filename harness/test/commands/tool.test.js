'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');

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
});
