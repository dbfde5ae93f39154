'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reportPretty } = require('../../report/pretty.js');
const { DEVIATION, resultOf } = require('../support/results.js');

const textOf = (results, more) =>
  reportPretty(results, { rules: [], colour: false, durationMs: null, width: 60, ...more });

describe('the summary of the terminal', () => {
  const known = { verdict: 'fail', deviation: DEVIATION };
  const other = { ...DEVIATION, cause: 'node-is-late', reason: 'word '.repeat(20).trim() };
  const results = [
    resultOf({ verdict: 'fail', deviation: other, variant: 'main-exit' }),
    resultOf(known),
    resultOf({ ...known, variant: 'worker' }),
    resultOf({ rule: 'tsfn/acquire' }),
    resultOf({ rule: 'tsfn/skips', verdict: 'skip' }),
    resultOf({ rule: 'tsfn/open', verdict: 'hang', level: 'may' }),
  ];

  it('has the answer in its first line, each cause and each reason to skip once, and no more', () => {
    assert.deepEqual(textOf(results, { durationMs: 1234 }).split('\n'), [
      '',
      '  node 20.0.0: 1 hold, 3 known breaches of 2 causes, 1 left open by the manual, 1 skipped, no alarms',
      '',
      '  known, by cause:',
      '      2  node-full-queue-says-ok',
      '      1  node-is-late',
      '',
      '  skipped:',
      '      1  needs Node-API 10, this runtime has 9',
      '',
      '  6 cells   1.2 s   --verbose tells each rule',
      '',
    ]);
  });

  it('fits a screen, however many rules, causes and reasons there are', () => {
    const many = Array.from({ length: 300 }, (_, at) => [
      resultOf({ rule: `tsfn/r${at}` }),
      resultOf({ ...known, rule: `tsfn/k${at}`, deviation: { ...DEVIATION, cause: `node-${at}` } }),
      resultOf({ rule: `tsfn/s${at}`, verdict: 'skip', reason: `needs ${at}` }),
    ]).flat();
    const lines = textOf(many).split('\n');
    assert.ok(lines.length <= 24, `${lines.length} lines`);
    assert.ok(lines.includes('         and 292 more causes'));
    assert.ok(lines.includes('         and 297 more reasons'));
  });

  it('counts what passed together, and what only did alone, where any ran together', () => {
    assert.doesNotMatch(textOf([resultOf()]), /together/);
    const all = ['pass', 'pass', 'nothing', null].map((together) => resultOf({ together }));
    const failed = resultOf({ together: 'fail', verdict: 'fail' });
    assert.match(textOf([...all, failed]), /^ {2}5 cells, 2 passed together, 1 only alone {3}/m);
    assert.match(textOf(all.slice(0, 2)), /^ {2}2 cells, 2 passed together$/m);
  });

  it('tells alarms with what is behind them, the first of them', () => {
    const alarms = Array.from({ length: 7 }, (_, at) =>
      resultOf({ rule: `tsfn/r${at}`, verdict: 'fail' }),
    );
    const text = textOf(alarms);
    assert.match(text, /^ {2}node 20\.0\.0: 0 hold, 7 alarms$/m);
    assert.equal(text.match(/run again:/g).length, 5);
    assert.match(text, /^ {2}✗ tsfn\/r6 on node 20\.0\.0: fail$/m);
    assert.equal(textOf(alarms, { verbose: true }).match(/run again:/g).length, 7);
  });

  it('names the cause of what is gone, and counts it neither as known nor as held', () => {
    const text = textOf([resultOf({ deviation: DEVIATION })]);
    assert.match(text, /recorded as a deviation, and gone: node-full-queue-says-ok: It says ok\./);
    assert.match(text, /^ {2}node 20\.0\.0: 0 hold, 1 alarm$/m);
  });

  it('with --verbose tells each rule, each cause in full, and what the manual leaves open', () => {
    const text = textOf(results, { verbose: true });
    for (const line of [
      '  tsfn/acquire     ✓ main',
      '  tsfn/queue-full  ~ main-exit: fail  ~ main: fail  ~ worker: fail',
      '  ~ node-full-queue-says-ok: 2 known deviations on node 20.0.0',
      '      It says ok. (unreported)',
      '      in tsfn/queue-full, tsfn/queue-full (worker)',
      '      word word word word word word word word word word word',
      '  ~ tsfn/open on node 20.0.0: hang',
    ])
      assert.ok(text.split('\n').includes(line), `${line}\n${text}`);
    assert.doesNotMatch(text, /--verbose/);
  });
});
