'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { loadRules } = require('../../rules/rules.js');
const { assertTidy, hostile, runCli } = require('../support/cli.js');

const RULE = 'tsfn/queue-full';
const skip = process.platform === 'win32' && 'the hostile subjects are not for Windows';

/** What a terminal obeys, and what some reader takes for the end of a line. */
const UNSAFE = /[^\P{C}\n]|[\u2028\u2029]/u;
const MODES = ['forge', 'broken', 'odd-name', 'odd-broken', 'deep', 'escapes-in-item'];

async function report(mode, format) {
  const runtimes = ['--runtime', hostile(mode), '--runtime', hostile('honest')];
  const run = await runCli(['run', RULE, '--format', format, ...runtimes]);
  assert.deepEqual([run.status, run.signal], [1, null], run.stderr);
  assert.equal(run.stderr, '');
  assertTidy(run);
  return run.stdout;
}

/** The lines that a reader of TAP obeys; what is indented is the block of a test point. */
const obeyed = (tap) => tap.split(/[\n\r]/).filter((line) => !/^( |$)/.test(line));

const { variants } = loadRules([RULE])[0];

describe('what a hostile subject writes', { skip, concurrency: 4 }, () => {
  for (const mode of MODES) {
    it(`never reaches TAP as anything but text, nor costs it a cell (${mode})`, async () => {
      const tap = await report(mode, 'tap');
      assert.doesNotMatch(tap, UNSAFE);
      const lines = obeyed(tap);
      assert.equal(lines[0], 'TAP version 13');
      const points = lines.filter((line) => /^(not )?ok\b/.test(line));
      points.forEach((line, index) => {
        assert.match(
          line,
          new RegExp(`^(not )?ok ${index + 1} `),
          'its points are numbered through',
        );
        assert.doesNotMatch(line, /[^\\]#/, 'none has a directive');
      });
      assert.deepEqual(
        lines.filter((line) => /^\d/.test(line)),
        [`1..${points.length}`],
        'it has one plan, for its own points',
      );
      for (const line of lines.slice(1)) assert.match(line, /^((not )?ok |1\.\.|# |#$)/);
      assert.ok(
        points.some((line) => line.startsWith('not ok')),
        'and the breach is reported',
      );

      const titles = lines.filter((line) => line.startsWith(`# ${RULE}`));
      assert.equal(titles.length, 2 * variants.length, 'each cell has its title');
      assert.match(titles.at(-1), / on honest node \S+: /);
      assert.match(lines[lines.indexOf(titles.at(-1)) + 1], /^ok /, 'and the last one its points');
    });

    it(`never reaches a terminal as anything but text (${mode})`, async () => {
      const text = await report(mode, 'pretty');
      assert.doesNotMatch(text, UNSAFE);
      for (const line of text.split('\n')) {
        if (line.includes('forged')) assert.match(line, /^ {6}/, 'it stands below our own lines');
      }
    });
  }
});
