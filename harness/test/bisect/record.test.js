'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const prettier = require('prettier');
const { DEVIATIONS } = require('../../common/paths.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { causeOf, record, sortDeviations } = require('../../bisect/record.js');
const { formatDeviations, writeDeviations } = require('../../bisect/write-deviations.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const RULE = { id: 'tsfn/b', variants: ['main', 'worker'] };
const KNOWN = {
  rule: 'tsfn/b',
  runtime: 'node',
  range: '>=24.0.0',
  verdicts: ['hang'],
  cause: 'node-forgets',
  reason: 'written by hand',
  issue: 'https://example.org/1',
};
const OTHERS = [
  { ...KNOWN, rule: 'tsfn/a' },
  { ...KNOWN, runtime: 'bun' },
  { ...KNOWN, rule: 'tsfn/c' },
];

function recorded(deviations, found, more = {}) {
  const news = { rule: RULE, runtime: 'node', cause: null, ...more };
  return record(deviations, { ...news, found: new Map(Object.entries(found)) }).filter(
    (entry) => entry.rule === RULE.id && entry.runtime === 'node',
  );
}

const hang = (range) => ({ verdict: 'hang', range });

describe('what a bisection records', () => {
  it('has the range that was found, and the cause that was there', () => {
    const spans = [hang('>=22.1.0 <24.3.0'), hang('>=25.0.0 <26')];
    assert.deepEqual(recorded([KNOWN], { main: spans, worker: spans }), [
      { ...KNOWN, range: '>=22.1.0 <24.3.0 || >=25.0.0 <26' },
    ]);
  });

  it('changes no other rule, no other runtime and no other variant', () => {
    const all = record([OTHERS[0], KNOWN, OTHERS[1], OTHERS[2]].toReversed(), {
      rule: RULE,
      runtime: 'node',
      found: new Map([['worker', [hang('>=24.0.0 <25')]]]),
      cause: null,
    });
    const [a, bun, main, worker, c] = all;
    assert.deepEqual([a, bun, c], OTHERS);
    assert.deepEqual(main, { ...KNOWN, variants: ['main'] });
    assert.deepEqual(worker, { ...KNOWN, variants: ['worker'], range: '>=24.0.0 <25' });
    assert.equal(all.length, 5);
  });

  it('lets go what is gone', () => {
    assert.deepEqual(recorded([KNOWN], { main: [], worker: [] }), []);
  });

  it('needs a cause for what has none, and takes no other for it', () => {
    const found = { main: [{ verdict: 'crash', range: '>=24.0.0' }], worker: [] };
    assertUsageError(() => recorded([KNOWN], found), 'crash in node >=24.0.0 has no cause');
    const apart = { main: [hang('>=10.16.0 <12.0.0')], worker: [] };
    assertUsageError(() => recorded([KNOWN], apart), 'has no cause');
    const cause = { cause: 'node-2', reason: 'a new one', issue: 'https://example.org/2' };
    const [entry] = recorded([KNOWN], found, { cause });
    assert.deepEqual(entry, { ...KNOWN, variants: ['main'], verdicts: ['crash'], ...cause });
  });

  it('needs a cause where there are two', () => {
    const two = [
      { ...KNOWN, range: '<24.5.0' },
      { ...KNOWN, range: '>=24.5.0', cause: 'node-2', reason: 'another' },
    ];
    const found = { main: [hang('>=24.0.0')], worker: [hang('>=24.0.0')] };
    assertUsageError(() => recorded(two, found), 'has several causes', 'node-forgets, node-2');
  });

  it('is nothing where a race is recorded', () => {
    const race = { ...KNOWN, verdicts: ['hang', 'pass'] };
    assertUsageError(() => recorded([race], { main: [], worker: [] }), 'is recorded as a race');
  });
});

describe('the cause that the command line means', () => {
  const { cause, reason, issue } = KNOWN;

  it('is one of the record, or a new one with its reason', () => {
    assert.equal(causeOf([KNOWN], {}), null);
    assert.deepEqual(causeOf([KNOWN], { cause }), { cause, reason, issue });
    assert.deepEqual(causeOf([KNOWN], { cause, reason, issue }), { cause, reason, issue });
    assert.deepEqual(causeOf([KNOWN], { cause: 'node-2', reason: 'so' }), {
      ...{ cause: 'node-2', reason: 'so', issue: 'unreported' },
    });
  });

  it('is neither without a reason, nor with a second one', () => {
    assertUsageError(() => causeOf([KNOWN], { cause: 'node-2' }), 'node-2', '--reason TEXT');
    for (const other of [{ reason: 'so' }, { issue: 'unreported' }])
      assertUsageError(() => causeOf([KNOWN], { cause, ...other }), cause, 'leave out --reason');
  });
});

describe('the file of the deviations', () => {
  const file = DEVIATIONS;

  it('is kept sorted, and as prettier formats it', async () => {
    const entries = loadDeviations(file);
    assert.equal(formatDeviations(sortDeviations(entries)), fs.readFileSync(file, 'utf8'));
    const long = { ...KNOWN, variants: Array(12).fill('worker-terminate') };
    for (let n = 5; n < 12; n++) {
      const text = formatDeviations([{ ...long, variants: long.variants.slice(n) }]);
      const options = { parser: 'json', printWidth: 100 };
      assert.equal(await prettier.format(text, options), text);
    }
    const counts = { '24.0.0': { hang: 1, pass: 19 }, '24.9.0': { hang: 20 } };
    for (const entries of [[], [{ ...KNOWN, counts }]]) {
      const text = formatDeviations(entries);
      assert.equal(await prettier.format(text, { parser: 'json', printWidth: 100 }), text);
    }
  });

  it('is whole after it was written, and as it was where it cannot be', (t) => {
    const folder = freshFolder(t);
    const target = path.join(folder, 'deviations.json');
    const counts = { '24.0.0': { hang: 1, pass: 19 } };
    const entries = [KNOWN, { ...KNOWN, verdicts: ['hang', 'pass'], counts }];
    writeDeviations(target, entries);
    assert.deepEqual(loadDeviations(target), entries);
    assert.deepEqual(fs.readdirSync(folder), ['deviations.json']);
    const missing = path.join(folder, 'none', 'deviations.json');
    assertUsageError(() => writeDeviations(missing, [KNOWN]), 'cannot be written');
  });
});
