'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { VERDICTS } = require('../../judge/verdict.js');
const { assertTidy, hostile, runCli } = require('../support/cli.js');

const RULE = 'tsfn/queue-full';
const root = process.getuid?.() === 0;
const skip = process.platform === 'win32' && 'the subjects here use signals and process groups';

/**
 * A deadline is only given where nothing but it can end the subject. It has to leave the subject the time to begin, and the honest
 * one the time to end, on a machine that is a hundred times as slow.
 */
const SOON = ['--timeout', '15000'];

const CASES = [
  ['burns CPU for ever', 'burn', 'hang', ...SOON],
  ['stops itself', 'stop', 'hang', ...SOON],
  ['sleeps for ever', 'sleep', 'hang'],
  ['does not end by SIGTERM', 'ignore-signals', 'hang'],
  ['keeps creating files after its end', 'write-on', 'pass'],

  ['crashes by SIGSEGV', 'segv', 'crash'],
  ['aborts', 'abort', 'crash'],
  ['kills itself', 'kill-self', 'crash'],
  ['crashes before it begins', 'crash-at-once', 'broken'],
  ['does nothing at all', 'nothing', 'broken'],
  ['exits with another status', 'exit-3', 'fail'],
  ['exits with the status of a shell whose child was killed', 'exit-137', 'fail'],
  ['exits with the last status there is', 'exit-255', 'fail'],

  ['leaves a child behind', 'fork', 'pass'],
  ['leaves a child behind that left its group, and holds its output open', 'leave-group', 'pass'],
  ['floods its output', 'flood', 'pass'],

  ['removes its trace', 'trace-removed', 'broken'],
  ['puts a folder in the place of its trace', 'trace-folder', 'broken'],
  ['puts a link to an endless file in the place of its trace', 'trace-symlink', 'broken'],
  ['puts a pipe in the place of its trace', 'trace-fifo', 'broken'],
  ['puts garbage in the place of its trace', 'trace-garbage', 'broken'],
  ['adds garbage to its trace', 'trace-garbage-added', 'fail'],
  ['cuts its trace off', 'trace-cut', 'fail'],
  ['takes an event out of its trace', 'trace-hole', 'fail'],
  ['has a trace with many more events than any rule', 'many-events', 'fail'],
  ['has a trace with an event nested too deeply to be printed', 'deep', 'fail'],
  ['has a trace with events that no text can be made of', 'odd-name', 'fail'],
  ['has a trace with a failed set-up that no text can be made of', 'odd-broken', 'broken'],

  ['removes its own folder', 'folder-removed', 'broken'],
  ['puts a file in the place of its own folder', 'folder-is-file', 'broken'],
  ['puts files where the folders of others will be', 'next-folders-taken', 'pass'],
  ['removes the folder of the whole run', 'home-removed', 'broken'],
];

/** The results of the rule on a hostile runtime, with those on an honest one run after it, since they must not be touched. */
async function runBoth(mode, ...options) {
  const runtimes = ['--runtime', hostile(mode), '--runtime', hostile('honest')];
  const run = await runCli(
    ['run', RULE, '--format', 'json', '--jobs', '1', ...runtimes].concat(options),
  );
  assert.doesNotMatch(run.stderr, /\n\s+at |mistake/, 'no stack trace');
  assert.ok([0, 1].includes(run.status), `status ${run.status}: ${run.stderr}`);
  const { results } = JSON.parse(run.stdout);
  const [own, others] = [true, false].map((is) =>
    results.filter(({ runtime }) => (runtime.label.split(' ')[0] === mode) === is),
  );
  return { ...run, own, others };
}

describe('a subject that', { concurrency: 4, skip }, () => {
  for (const [what, mode, verdict, ...options] of CASES) {
    it(`${what} is judged ${verdict}, and nothing is left of it`, async () => {
      const run = await runBoth(mode, ...options);
      assert.ok(run.own.length > 0 && run.own.length === run.others.length);
      for (const result of run.own) {
        assert.ok(VERDICTS.includes(result.verdict));
        assert.equal(result.verdict, verdict, JSON.stringify(result.failures));
        assert.ok(result.stderr.length <= 16 * 1024, 'its output is bounded');
      }
      for (const result of run.others)
        assert.equal(result.verdict, 'pass', 'the next is not touched');
      assert.equal(run.status, verdict === 'pass' ? 0 : 1);
      assertTidy(run);
    });
  }

  const asRoot = root && 'root can read every file';
  it('takes its trace from the observer is judged broken', { skip: asRoot }, async () => {
    const run = await runBoth('trace-unreadable');
    for (const { verdict } of run.own) assert.equal(verdict, 'broken');
    assertTidy(run);
  });
});
