'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { isAlarm, standingOf } = require('../../judge/deviations.js');
const { racyText, tally } = require('../../run/repeat.js');
const { DEVIATION, resultOf } = require('../support/results.js');

function resultOfRuns(verdicts, change) {
  const runs = tally();
  verdicts.forEach((verdict, index) =>
    runs.add(resultOf({ verdict, durationMs: index, ...change })),
  );
  return runs.result();
}

describe('a cell that is run several times', () => {
  it('has one result like that of one run, where all end alike', () => {
    const result = resultOfRuns(['pass', 'pass', 'pass']);
    assert.deepEqual([result.verdict, result.counts, result.others], ['pass', { pass: 3 }, []]);
    assert.equal(racyText(result), null);
    assert.equal(result.durationMs, 0, 'the first of them is shown');
  });

  it('counts what came, and never passes where one run did not', () => {
    for (const verdicts of [
      ['pass', 'pass', 'hang'],
      ['hang', 'pass', 'pass'],
    ]) {
      const result = resultOfRuns(verdicts);
      assert.deepEqual([result.verdict, result.counts], ['hang', { pass: 2, hang: 1 }]);
      assert.equal(racyText(result), 'racy: pass 2, hang 1');
      assert.deepEqual(
        result.others.map(({ verdict, trace }) => [verdict, trace.length]),
        [['pass', 1]],
        'the other side keeps its evidence',
      );
      assert.equal(isAlarm(result), true);
    }
  });

  it('keeps the first of each verdict, and no more', () => {
    const verdicts = Array.from(
      { length: 999 },
      (_, index) => ['pass', 'fail', 'crash'][index % 3],
    );
    const result = resultOfRuns(verdicts);
    assert.deepEqual(result.counts, { pass: 333, fail: 333, crash: 333 });
    assert.deepEqual([result.verdict, result.durationMs], ['crash', 2]);
    assert.deepEqual(
      result.others.map(({ verdict, durationMs }) => [verdict, durationMs]),
      [
        ['fail', 1],
        ['pass', 0],
      ],
    );
  });

  it('is as recorded only if each verdict is', () => {
    const racy = { ...DEVIATION, verdicts: ['fail', 'pass'] };
    const standing = (verdicts, deviation, level = 'must') =>
      standingOf(resultOfRuns(verdicts, { deviation, level }));
    assert.equal(standing(['fail', 'pass'], racy), 'known');
    assert.equal(standing(['pass', 'pass'], racy), 'quiet');
    assert.equal(standing(['fail', 'pass'], DEVIATION), 'gone', 'it does not always show');
    assert.equal(standing(['fail', 'hang'], racy), 'broken rule');
    assert.equal(standing(['pass', 'fail'], null), 'broken rule');
    assert.equal(standing(['pass', 'fail'], null, 'may'), 'tolerated');
    assert.equal(standing(['pass', 'broken'], null, 'may'), 'broken rule');
  });

  it('shows the verdict that is an alarm before one that is recorded', () => {
    const deviation = { ...DEVIATION, verdicts: ['hang', 'pass'] };
    assert.equal(resultOfRuns(['hang', 'fail', 'pass'], { deviation }).verdict, 'fail');
    assert.equal(resultOfRuns(['hang', 'pass'], { deviation: DEVIATION }).verdict, 'hang');
    assert.equal(resultOfRuns(['pass', 'fail'], { deviation: DEVIATION }).verdict, 'fail');
  });
});
