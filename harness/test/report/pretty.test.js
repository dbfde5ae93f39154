'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reportPretty } = require('../../report/pretty.js');
const { DEVIATION, resultOf } = require('../support/results.js');

const textOf = (results) =>
  reportPretty(results, { rules: [], colour: false, durationMs: null, width: 60 });

describe('the summary of the terminal', () => {
  const known = { verdict: 'fail', deviation: DEVIATION };
  const other = { ...DEVIATION, cause: 'node-is-late', reason: 'word '.repeat(20).trim() };

  it('tells what is known by its cause, that of most cells first', () => {
    const text = textOf([
      resultOf({ verdict: 'fail', deviation: other, variant: 'main-exit' }),
      resultOf(known),
      resultOf({ ...known, variant: 'worker' }),
    ]);
    const lines = text.split('\n').slice(text.split('\n').indexOf('') + 1);
    assert.deepEqual(
      lines.slice(
        lines.findIndex((line) => line.includes('says-ok')),
        -2,
      ),
      [
        '  ~ node-full-queue-says-ok: 2 known deviations on node 20.0.0',
        '      It says ok. (unreported)',
        '      in tsfn/queue-full, tsfn/queue-full (worker)',
        '',
        '  ~ node-is-late: 1 known deviation on node 20.0.0',
        '      word word word word word word word word word word word',
        '      word word word word word word word word word',
        '      (unreported)',
        '      in tsfn/queue-full (main-exit)',
        '',
      ],
    );
    assert.match(text, /^ {2}3 known deviation$/m);
  });

  it('counts what passed together, and what only did alone, where any ran together', () => {
    assert.doesNotMatch(textOf([resultOf()]), /together/);
    const all = ['pass', 'pass', 'nothing', null].map((together) => resultOf({ together }));
    const failed = resultOf({ together: 'fail', verdict: 'fail' });
    assert.match(textOf([...all, failed]), /^ {2}2 passed together, 1 only alone$/m);
    assert.match(textOf(all.slice(0, 2)), /^ {2}2 passed together$/m);
  });

  it('names the cause of what is gone, and no cause where nothing is known', () => {
    const text = textOf([resultOf({ deviation: DEVIATION })]);
    assert.match(text, /recorded as a deviation, and gone: node-full-queue-says-ok: It says ok\./);
    assert.doesNotMatch(text, /known deviation/);
  });
});
