'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { NO_REASON, findDeviation, isAlarm } = require('../../judge/deviations.js');
const { recordResults } = require('../../report/record-results.js');
const { DEVIATION, resultOf } = require('../support/results.js');

const RULES = [
  { id: 'tsfn/queue-full', variants: ['main', 'worker'] },
  { id: 'tsfn/acquire', variants: ['main'] },
];
const KNOWN = { ...DEVIATION, variants: ['main'] };
const OWN = { version: '20.0.0', label: 'mine node 20.0.0' };

/** Whether each of the results, had it come in a run that is judged by these entries, would have been an alarm. */
const alarmsBy = (entries, results) =>
  results.map((result) =>
    isAlarm({
      ...result,
      deviation: findDeviation(entries, result.rule, result.variant, result.runtime),
    }),
  );

const recorded = (deviations, results) => recordResults(deviations, results, RULES);

describe('what a run found, recorded as expected', () => {
  it('is no alarm in the next run, and each change is one, in both directions', () => {
    const results = [
      resultOf({ runtime: OWN, verdict: 'fail' }),
      resultOf({ runtime: OWN, variant: 'worker', verdict: 'hang' }),
      resultOf({ runtime: OWN, rule: 'tsfn/acquire' }),
    ];
    const { entries, added, gone, kept } = recorded([], results);
    assert.deepEqual({ added, gone, kept }, { added: 2, gone: 0, kept: 0 });
    assert.deepEqual(alarmsBy(entries, results), [false, false, false]);
    const other = { fail: 'pass', hang: 'fail', pass: 'crash' };
    const changed = results.map((result) =>
      resultOf({ ...result, verdict: other[result.verdict], counts: undefined }),
    );
    assert.deepEqual(alarmsBy(entries, changed), [true, true, true]);
  });

  it('holds for the releases to come, under the name that the user gave, and for no other', () => {
    const { entries } = recorded([], [resultOf({ runtime: OWN, verdict: 'fail' })]);
    const next = { version: '21.0.0-nightly1', label: 'mine node 21.0.0-nightly1' };
    assert.deepEqual(
      alarmsBy(entries, [
        resultOf({ runtime: next, verdict: 'fail' }),
        resultOf({ runtime: { version: '20.0.0' }, verdict: 'fail' }),
      ]),
      [false, true],
    );
    assert.deepEqual(entries, [
      {
        rule: 'tsfn/queue-full',
        variants: ['main'],
        runtime: 'mine',
        range: '*',
        verdicts: ['fail'],
        counts: undefined,
        cause: 'mine-tsfn-queue-full',
        reason: NO_REASON,
        issue: 'unreported',
      },
    ]);
  });

  it('is told for each release, where several were run', () => {
    const results = ['20.0.0', '22.0.0'].map((version, at) =>
      resultOf({ runtime: { version }, verdict: ['fail', 'hang'][at] }),
    );
    const { entries } = recorded([], results);
    assert.deepEqual(
      entries.map(({ range, verdicts }) => [range, ...verdicts]),
      [
        ['20.0.0', 'fail'],
        ['22.0.0', 'hang'],
      ],
    );
    assert.deepEqual(alarmsBy(entries, results), [false, false]);
  });

  it('leaves alone what still shows, what was skipped, and what was not run', () => {
    const others = [
      { ...DEVIATION, rule: 'tsfn/acquire' },
      { ...DEVIATION, runtime: 'bun' },
    ];
    const deviations = [KNOWN, ...others];
    for (const verdict of ['fail', 'skip']) {
      const { entries, kept } = recorded(deviations, [resultOf({ verdict, deviation: KNOWN })]);
      assert.deepEqual(new Set(entries), new Set(deviations));
      assert.equal(kept, 3);
    }
  });

  it('takes out what is gone, of an entry for several variants that one alone', () => {
    const entry = { ...DEVIATION };
    const gone = resultOf({ deviation: entry, verdict: 'pass' });
    const shows = resultOf({ deviation: entry, variant: 'worker', verdict: 'fail' });
    assert.deepEqual(recorded([entry], [gone, shows]).entries, [
      { ...entry, variants: ['worker'] },
    ]);
    assert.deepEqual(recorded([KNOWN], [resultOf({ deviation: KNOWN })]).entries, []);
  });

  it('has a new cause for what fails in another way, and the old reason is nowhere near it', () => {
    const cause = 'node-tsfn-queue-full';
    const old = { ...DEVIATION, variants: ['worker'], cause, reason: 'of the worker' };
    const results = [resultOf({ verdict: 'hang' })];
    const { entries } = recorded([old], results);
    assert.deepEqual(
      entries.map((each) => [each.cause, each.reason]),
      [
        [`${cause}-2`, NO_REASON],
        [cause, 'of the worker'],
      ],
    );
    assert.deepEqual(alarmsBy(entries, results), [false]);
  });

  it('has the counts of a race', () => {
    const counts = { pass: 3, fail: 2 };
    const results = [resultOf({ verdict: 'fail', counts })];
    const { entries } = recorded([], results);
    assert.deepEqual(entries[0].counts, { '20.0.0': counts });
    assert.deepEqual(alarmsBy(entries, results), [false]);
  });

  it('has no expectation of what the manual leaves open, unless the set-up is broken', () => {
    const may = { level: 'may', verdict: 'fail' };
    assert.deepEqual(recorded([], [resultOf(may)]).entries, []);
    assert.equal(recorded([], [resultOf({ ...may, verdict: 'broken' })]).added, 1);
    assert.equal(recorded([], [resultOf({ level: 'should', verdict: 'fail' })]).added, 1);
  });
});
