'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { mergeResults, mergeWholes } = require('../../report/merge.js');
const { missingText, planOf } = require('../../report/plan.js');
const UsageError = require('../../common/usage-error.js');
const { CELLS, DEVIATION, jsonOf, resultOf } = require('../support/results.js');

const partsOf = (...lists) => lists.map((rows, index) => ({ file: `${index}.json`, rows }));

describe('merging', () => {
  it('gives the same whatever the order, and however the rows are spread', () => {
    const expected = jsonOf(mergeResults(partsOf(CELLS)));
    for (let turn = 0; turn < CELLS.length; turn++) {
      const turned = [...CELLS.slice(turn), ...CELLS.slice(0, turn)];
      const spread = partsOf(turned.slice(0, turn), turned.slice(turn), []);
      assert.equal(jsonOf(mergeResults(spread)), expected);
      assert.equal(jsonOf(mergeResults(spread.toReversed())), expected);
    }
  });

  it('orders releases as versions, and variants as they are listed', () => {
    assert.deepEqual(
      mergeResults(partsOf(CELLS.toReversed())).map(({ runtime, rule, variant }) =>
        [runtime.label, rule, variant].join(' '),
      ),
      [
        'bun 1.4.5 tsfn/queue-full main',
        'bun 1.4.10 tsfn/queue-full main',
        'bun 1.10.0 tsfn/queue-full main',
        'mine tsfn/queue-full main',
        'node 20.0.0 tsfn/acquire main',
        'node 20.0.0 tsfn/queue-full main-exit',
        'node 20.0.0 tsfn/queue-full worker',
      ],
    );
  });

  it('has a cell once that several files agree on, the same one in either order', () => {
    const [one, other] = [61, 62].map((durationMs) => resultOf({ durationMs }));
    const merged = mergeResults(partsOf([one], [other], [one]));
    assert.equal(merged.length, 1);
    assert.deepEqual(mergeResults(partsOf([other], [one])), merged);
  });

  it('refuses two verdicts on one cell, and shows both', () => {
    const refused = (one, other, pattern) =>
      assert.throws(
        () => mergeResults(partsOf([resultOf(one)], [resultOf(other)])),
        (error) => error instanceof UsageError && pattern.test(error.message),
      );
    refused({}, { verdict: 'hang' }, /is pass, .* in 0\.json, and hang, .* in 1\.json/);
    refused(
      { verdict: 'fail' },
      { verdict: 'fail', deviation: DEVIATION },
      /fail, with no deviation recorded in 0\.json, and fail, recorded as fail in 20 in 1\.json/,
    );
  });

  it('takes cells of other labels for other cells', () => {
    const rows = [resultOf(), resultOf({ verdict: 'hang', runtime: { label: 'mine' } })];
    assert.equal(mergeResults(partsOf(...rows.map((row) => [row]))).length, 2);
  });
});

describe('what there should be', () => {
  const part = (rows, shard) => ({ plan: planOf(rows), shards: [shard] });
  const parts = [part(CELLS.slice(0, 3), '1/3'), part(CELLS.slice(2), '3/3')];

  it('is the same in whatever order the files come, and however often', () => {
    const whole = mergeWholes(parts);
    assert.deepEqual(whole, { plan: planOf(CELLS), shards: ['1/3', '3/3'] });
    const text = JSON.stringify(whole);
    for (const other of [parts.toReversed(), [...parts, parts[0]], [whole, parts[1], whole]])
      assert.equal(JSON.stringify(mergeWholes(other)), text);
    assert.equal(JSON.stringify(planOf(CELLS.toReversed())), JSON.stringify(whole.plan));
  });

  it('is missing where it has no result, and named', () => {
    const whole = mergeWholes(parts);
    assert.equal(missingText(whole, CELLS), null);
    assert.equal(missingText(whole, [...CELLS, resultOf({ rule: 'tsfn/another' })]), null);
    assert.equal(
      missingText(whole, CELLS.slice(1)),
      '1 of 7 cells have no result: tsfn/queue-full on bun 1.4.5; there is no file of shard 2/3',
    );
    assert.match(missingText(whole, []), /^7 of 7 cells have no result: .*, .*, .* and 4 more; /);
    assert.equal(missingText({ plan: [], shards: ['1/3'] }, []), null);
  });
});
