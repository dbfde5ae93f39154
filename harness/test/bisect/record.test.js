'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const prettier = require('prettier');
const { DEVIATIONS } = require('../../common/paths.js');
const { loadDeviations } = require('../../judge/deviations.js');
const {
  formatDeviations,
  record,
  sortDeviations,
  writeDeviations,
} = require('../../bisect/record.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const RULE = { id: 'tsfn/b', variants: ['main', 'worker'] };
const KNOWN = {
  rule: 'tsfn/b',
  runtime: 'node',
  range: '>=24.0.0',
  verdicts: ['hang'],
  reason: 'written by hand',
  issue: 'https://example.org/1',
};
const OTHERS = [
  { ...KNOWN, rule: 'tsfn/a' },
  { ...KNOWN, runtime: 'bun' },
  { ...KNOWN, rule: 'tsfn/c' },
];

function recorded(deviations, found, more = {}) {
  const news = { rule: RULE, runtime: 'node', issue: 'unreported', ...more };
  return record(deviations, { ...news, found: new Map(Object.entries(found)) }).filter(
    (entry) => entry.rule === RULE.id && entry.runtime === 'node',
  );
}

const hang = (range) => ({ verdict: 'hang', range });

describe('what a bisection records', () => {
  it('has the range that was found, and the reason and issue that were there', () => {
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
      issue: 'unreported',
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

  it('needs a reason for what has none, and takes no other for it', () => {
    const found = { main: [{ verdict: 'crash', range: '>=24.0.0' }], worker: [] };
    assertUsageError(() => recorded([KNOWN], found), 'crash in node >=24.0.0 has no reason');
    const apart = { main: [hang('>=10.16.0 <12.0.0')], worker: [] };
    assertUsageError(() => recorded([KNOWN], apart), 'has no reason');
    const [entry] = recorded([KNOWN], found, {
      reason: 'a new one',
      issue: 'https://example.org/2',
    });
    assert.deepEqual(
      [entry.verdicts, entry.reason, entry.issue],
      [['crash'], 'a new one', 'https://example.org/2'],
    );
  });

  it('needs a reason where there are two', () => {
    const two = [
      { ...KNOWN, range: '<24.5.0' },
      { ...KNOWN, range: '>=24.5.0', reason: 'another' },
    ];
    const found = { main: [hang('>=24.0.0')], worker: [hang('>=24.0.0')] };
    assertUsageError(() => recorded(two, found), 'has several reasons');
  });

  it('is nothing where a race is recorded', () => {
    const race = { ...KNOWN, verdicts: ['hang', 'pass'] };
    assertUsageError(() => recorded([race], { main: [], worker: [] }), 'is recorded as a race');
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
  });

  it('is whole after it was written, and as it was where it cannot be', (t) => {
    const folder = freshFolder(t);
    const target = path.join(folder, 'deviations.json');
    writeDeviations(target, [KNOWN]);
    assert.deepEqual(loadDeviations(target), [KNOWN]);
    assert.deepEqual(fs.readdirSync(folder), ['deviations.json']);
    const missing = path.join(folder, 'none', 'deviations.json');
    assertUsageError(() => writeDeviations(missing, [KNOWN]), 'cannot be written');
  });
});
