'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { packResults } = require('../../report/html/pack.js');
const { readResults } = require('../../report/html/page/data.js');
const history = require('../../report/html/page/history.js');
const { readViews } = require('../../report/html/page/kinds.js');
const { spanOf } = require('../../report/html/span.js');
const { resultOf, runtimeOf } = require('../support/run-results.js');

const read = (all) => readResults(JSON.parse(JSON.stringify(packResults(all, []))));

describe('between which releases a deviation lies', () => {
  const span = (ranges, name, version) => {
    const { since, before, until } = spanOf(ranges, { name, version });
    return [before ? `${since} or before` : since, until];
  };

  it('is the part of its range that the release is in', () => {
    const range = '>=11.0.0 <12.3.0 || >=14.1.0';
    assert.deepEqual(span([range], 'node', '12.2.0'), ['11.0.0', '12.3.0']);
    assert.deepEqual(span([range], 'node', '26.10.0'), ['14.1.0', null]);
    assert.deepEqual(span(['1.1.36'], 'bun', '1.1.36'), ['1.1.36', '1.1.37']);
    assert.deepEqual(span(['>=1.2.0 <=1.3.4'], 'bun', '1.3.0'), ['1.2.0', '1.3.5']);
  });

  it('begins before the oldest release that is ever tried', () => {
    assert.deepEqual(span(['>=10.16.0'], 'node', '26.10.0'), ['10.16.0 or before', null]);
    assert.deepEqual(span(['<25'], 'node', '20.0.0'), ['10.16.0 or before', '25.0.0']);
    assert.deepEqual(span(['>=1.1.0'], 'bun', '1.4.5'), ['1.1.0 or before', null]);
    assert.deepEqual(span(['>=2.0.0'], 'deno', '2.9.6'), ['2.0.0 or before', null]);
  });

  it('goes on where another cause was recorded before', () => {
    const ranges = ['>=24.13.1 <25 || >=25.4.0', '>=20.1.0 <24.13.1 || >=25.0.0 <25.4.0'];
    assert.deepEqual(span(ranges, 'node', '26.10.0'), ['20.1.0', null]);
    assert.deepEqual(span([ranges[0]], 'node', '26.10.0'), ['25.4.0', null]);
  });

  it('is not known of what is no release, or no range', () => {
    assert.deepEqual(span(['>=1.0.0'], 'x', 'main'), [null, null]);
    assert.deepEqual(span(['nonsense'], 'bun', '1.0.0'), [null, null]);
  });
});

/** One rule on releases of Bun: {version: what came of it}, a range for a known breach. */
function bunPage(outcomes) {
  const rows = Object.entries(outcomes).map(([version, outcome]) => {
    const known = {
      verdict: 'fail',
      deviation: { range: outcome, cause: 'bun-x', verdicts: ['fail'] },
    };
    const more = {
      keeps: {},
      alarm: { verdict: 'fail' },
      skip: { verdict: 'skip', reason: 'old' },
    };
    return resultOf(runtimeOf('bun', version), 'tsfn/a', more[outcome] ?? known);
  });
  return read(rows);
}

describe('since when', () => {
  const since = (outcomes, column = 0) =>
    history.sinceInFull(history.sinceOf(bunPage(outcomes), 0, column));

  it('is what is recorded', () => {
    const range = '>=1.3.9';
    assert.equal(since({ '1.4.5': range, '1.3.14': range, '1.2.23': 'keeps' }), 'since 1.3.9');
    assert.equal(since({ '1.4.5': '>=1.1.0', '1.3.14': '>=1.1.0' }), 'since 1.1.0 or before');
  });

  it('says which one was better, where no release between was run', () => {
    const outcomes = { '1.4.5': '>=1.4.5', '1.3.14': 'keeps' };
    assert.equal(since(outcomes), 'since 1.4.5, not in 1.3.14');
    assert.equal(since(outcomes, 1), 'since 1.3.14 or before');
    assert.equal(since({ '1.4.5': '>=1.4.5', '1.4.4': 'keeps' }), 'since 1.4.5');
  });

  it('is read off the releases for what is not recorded, and for what is kept', () => {
    const outcomes = { '1.4.5': 'alarm', '1.3.14': 'alarm', '1.2.23': 'keeps', '1.1.45': '<1.2.0' };
    assert.equal(since(outcomes), 'since 1.3.14, not in 1.2.23');
    assert.equal(since(outcomes, 2), 'since 1.2.0', 'the record says when it was mended');
    assert.equal(since({ '1.4.5': '>=1.4.5', '1.3.14': 'alarm' }), 'since 1.3.14 or before');
  });

  it('does not claim what could not be tried', () =>
    assert.equal(
      since({ '1.4.5': '>=1.1.0', '1.3.14': '>=1.1.0', '1.2.23': 'skip' }),
      'since 1.3.14, the oldest it could be tried on',
    ));

  it('leaves a gap that is on record', () =>
    assert.equal(
      since({ '1.4.5': '>=1.1.0 <1.2.0 || >=1.4.2', '1.1.45': '>=1.1.0 <1.2.0 || >=1.4.2' }),
      'since 1.4.2',
    ));

  it('is told for each runtime as stretches, the newest first', () => {
    const [bun] = history.historyOf(
      bunPage({ '1.4.5': 'alarm', '1.3.14': 'keeps', '1.2.23': 'keeps', '1.1.45': 'skip' }),
      0,
    );
    assert.deepEqual(
      bun.stretches.map(({ verdict, from, to }) => [verdict, from, to]),
      [
        ['fail', 0, 0],
        ['pass', 1, 2],
        ['skip', 3, 3],
      ],
    );
  });
});

describe('what is asked of a release', () => {
  const runtime = runtimeOf('bun', '1.4.5');
  const deviation = { range: '>=1.4.0', cause: 'bun-x', verdicts: ['fail'] };
  const known = { verdict: 'fail', deviation };
  const page = read([
    resultOf(runtime, 'a/broken'),
    resultOf(runtime, 'a/broken', { variant: 'worker', ...known }),
    resultOf(runtime, 'a/new', { verdict: 'crash' }),
    resultOf(runtime, 'a/open', { level: 'may', ...known }),
    resultOf(runtime, 'a/unrecorded', { level: 'should', verdict: 'fail' }),
    resultOf(runtime, 'a/gone', { deviation }),
    resultOf(runtime, 'a/kept'),
    resultOf(runtime, 'a/kept', { variant: 'worker', verdict: 'skip', reason: 'no worker' }),
    resultOf(runtime, 'a/skipped', { verdict: 'skip', reason: 'old' }),
  ]);
  const views = readViews(page);
  const shown = (view) =>
    views.rows(0, view).map((row) => `${page.rows[row].rule} ${page.rows[row].variant}`);

  it('puts each rule in one list, and alarms in one of their own', () => {
    assert.deepEqual(shown('breaks'), ['a/broken worker', 'a/new main']);
    assert.deepEqual(shown('open'), ['a/open main', 'a/unrecorded main']);
    assert.deepEqual(shown('keeps'), ['a/gone main', 'a/kept main']);
    assert.deepEqual(shown('skips'), ['a/skipped main']);
    assert.deepEqual(shown('alarms'), ['a/gone main', 'a/new main']);
    const sum = ['breaks', 'open', 'keeps', 'skips'].map((view) => views.count(0, view));
    assert.equal(
      sum.reduce((a, b) => a + b),
      views.rules,
    );
  });
});
