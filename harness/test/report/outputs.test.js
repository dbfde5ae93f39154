'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { FORMATS } = require('../../report/formats.js');
const { estimate, startProgress } = require('../../report/progress.js');
const { assertRefused, assertTidy, hostile, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const onWindows = process.platform === 'win32' && 'the hostile subjects are not for Windows';
const RULE = 'tsfn/queue-full';
const STARTS = {
  tap: /^TAP version 13\n/,
  pretty: /^\n {2}node /,
  json: /^\{"suite":/,
  junit: /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /,
  markdown: /^# /,
};

describe('several reports of one run', { concurrency: 4 }, () => {
  it('go each to its file, and one to the standard output', async (t) => {
    const folder = freshFolder(t);
    const files = Object.keys(STARTS).map((name) => [name, path.join(folder, name)]);
    const words = files.flatMap(([name, file]) => ['--format', `${name}=${file}`]);
    const run = await runCli(['run', RULE, ...words, '--format', 'markdown']);
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assert.match(run.stdout, STARTS.markdown);
    for (const [name, file] of files) assert.match(fs.readFileSync(file, 'utf8'), STARTS[name]);
    assertTidy(run);
  });

  it('are all of one kind, if that is asked for', async (t) => {
    const folder = freshFolder(t);
    const [a, b] = ['a=b', 'c'].map((name) => path.join(folder, name));
    const run = await runCli(['run', RULE, '--format', `tap=${a}`, '--format', `tap=${b}`]);
    assert.deepEqual([run.status, run.stdout], [0, '']);
    assert.match(fs.readFileSync(a, 'utf8'), /^TAP version 13\n[^]*\n# ok\n/);
    assert.equal(fs.readFileSync(a, 'utf8'), fs.readFileSync(b, 'utf8'));
  });

  it('are refused if they cannot all be had', async (t) => {
    const folder = freshFolder(t, { old: 'an old report\n' });
    const old = path.join(folder, 'old');
    fs.symlinkSync(old, path.join(folder, 'link'));
    const refuse = async (words, ...parts) => {
      assertRefused(await runCli(['run', RULE, ...words]), ...parts);
      assert.equal(fs.readFileSync(old, 'utf8'), 'an old report\n', 'what is there stays');
    };
    await refuse(['--format', 'tap', '--format', 'json'], 'tap and json', 'json=FILE');
    await refuse(['--format', `tap=${old}`, '--format', 'xml=x'], 'xml=x', 'junit');
    await refuse(['--format', `tap=${old}`, '--format', 'junit='], 'junit=', 'file');
    await refuse(['--format', `tap=${old}`, '--output', 'x'], '--output x');
    await refuse(['--format', `tap=${old}`, '--format', `json=${folder}/./old`], 'tap report');
    await refuse(['--format', `tap=${old}`, '--format', `json=${folder}/link`], 'tap report');
    await refuse(['--format', `tap=${old}`, '--format', 'json=/no/such/file'], '/no/such/file');
    await refuse(['--format', `json=${old}`, '--runtime', '/no/such'], '/no/such');
  });

  it(
    'are all closed where one file takes nothing',
    { skip: !fs.existsSync('/dev/full') && 'there is no /dev/full' },
    async (t) => {
      const file = path.join(freshFolder(t), 'file');
      for (const format of Object.keys(STARTS)) {
        const words = ['--format', `${format}=/dev/full`, '--format', `json=${file}`];
        assertRefused(await runCli(['run', RULE, ...words]), '--format /dev/full', 'ENOSPC');
        assert.equal(JSON.parse(fs.readFileSync(file, 'utf8')).results.length, 1);
      }
    },
  );

  it('have names that --help knows', async () => {
    const { stdout } = await runCli(['--help']);
    const known = /--format F +([^.]*)\./.exec(stdout)[1].replace(/\([^)]*\)/, '');
    assert.deepEqual(
      known.match(/\w+/g).filter((word) => word !== 'or'),
      Object.keys(FORMATS),
    );
  });
});

describe('a run that is repeated', { skip: onWindows }, () => {
  it('runs each cell so many times, and has a line for it', async () => {
    const run = await runCli(['run', RULE, '--repeat', '3', '--format', 'json']);
    const { results } = JSON.parse(run.stdout);
    assert.deepEqual(
      results.map(({ counts, others }) => [counts, others]),
      [[{ pass: 3 }, []]],
    );
    assertTidy(run);
  });

  it('says in each report that the runs differ, and is no pass', async (t) => {
    const sign = path.join(freshFolder(t), 'sign');
    const words = [
      'run',
      RULE,
      '--repeat',
      '4',
      '--jobs',
      '1',
      '--runtime',
      hostile('every-other'),
    ];
    for (const [format, said] of [
      ['tap', /^# racy: pass 2, fail 2$/m],
      ['pretty', /✗ \S+ on \S+ \S+ \S+: fail \(racy: pass 2, fail 2\)/],
      ['json', /"verdict":"fail","counts":\{"pass":2,"fail":2\}/],
      ['junit', /<failure message="fail: [^"]*; racy: pass 2, fail 2"/],
      ['markdown', /^racy: pass 2, fail 2$/m],
    ]) {
      const run = await runCli([...words, '--format', format], { env: { HOSTILE_SIGN: sign } });
      assert.deepEqual([run.status, run.stderr], [1, '']);
      assert.match(run.stdout, said);
    }
  });
});

describe('a shard without a cell', () => {
  it('is a run in which all holds', async () => {
    const run = await runCli(['run', RULE, '--shard', '9/9']);
    assert.deepEqual([run.status, run.stdout, run.stderr], [0, 'TAP version 13\n1..0\n', '']);
  });
});

describe('progress', () => {
  it('is silent where there is no terminal', () => {
    const progress = startProgress({ write: assert.fail });
    progress.fetching('node 18.20.8');
    progress.run(2);
    progress.tick();
    progress.end();
  });

  it('is one line, which is gone in the end', () => {
    const written = [];
    const progress = startProgress({
      isTTY: true,
      columns: 30,
      write: (text) => written.push(text),
    });
    progress.fetching(`node 18.20.8, 1 of 2 ${'x'.repeat(99)}`);
    progress.run(2);
    progress.tick();
    progress.end();
    for (const text of written) {
      assert.ok(text.startsWith('\r\x1b[K'));
      assert.match(text.slice(4), /^[^\n]{0,29}$/);
    }
    assert.match(written[0], /fetching node 18/);
    assert.match(written.at(-2), /1 of 2 done/);
    assert.equal(written.at(-1), '\r\x1b[K');
  });

  it('says how long the rest takes, once there is something to tell it from', () => {
    const every = (ms, count, from = 0) => Array.from({ length: count }, (_, at) => from + at * ms);
    assert.equal(estimate([], 100, 5000), '');
    assert.equal(estimate(every(100, 19), 100, 5000), '');
    assert.equal(estimate(every(10, 50), 100, 500), '');
    assert.equal(estimate(every(100, 50), 100, 5000), ', about 5 s left');
    assert.equal(estimate(every(1000, 20), 110, 20_000), ', about 1 min 30 s left');
    assert.equal(estimate(every(100, 100), 100, 10_000), ', about 0 s left');
  });

  it('is not misled by a beginning of sleepers and skips, nor by several that end together', () => {
    const secondsOf = (text) => {
      const [, minutes = 0, seconds] = /about (?:(\d+) min )?(\d+) s/.exec(text);
      return Number(minutes) * 60 + Number(seconds);
    };
    // Six seconds in which a few are skipped, then forty a second: the rest takes seven seconds.
    const times = [0, 1, 2, 3];
    for (let now = 6000; now < 13_000; now += 25) {
      times.push(now);
      const text = estimate(times, 284, now);
      const left = (13_000 - now) / 1000;
      if (text === '') continue;
      assert.ok(secondsOf(text) <= 2 * left + 1, `${text} at ${now}`);
      assert.ok(secondsOf(text) >= left / 2 - 1, `${text} at ${now}`);
    }
    const together = [...times, ...Array(30).fill(13_000)];
    assert.equal(estimate(together, 614, 13_001), ', about 5 s left');
  });
});
