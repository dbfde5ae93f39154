'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const { describe, it } = require('node:test');
const { DEVIATIONS } = require('../../common/paths.js');
const { findDeviation, loadDeviations } = require('../../judge/deviations.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const ENTRY = {
  rule: 'tsfn/queue-full',
  runtime: 'bun',
  range: '>=1.2.0 <1.4.0',
  verdicts: ['fail'],
  reason: 'the limit of the queue is ignored',
  issue: 'https://github.com/oven-sh/bun/issues/1',
};

function fileOf(t, content) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return path.join(freshFolder(t, { 'deviations.json': text }), 'deviations.json');
}

describe('the file of deviations', () => {
  it('is loaded as it is', (t) => {
    const entries = [ENTRY, { ...ENTRY, variants: ['worker'], issue: 'unreported' }];
    assert.deepEqual(loadDeviations(fileOf(t, entries)), entries);
    assert.deepEqual(loadDeviations(fileOf(t, [])), []);
  });

  it('of the suite itself is good, and each of its entries is about a rule that there is', () => {
    const { loadRules } = require('../../rules/rules.js');
    const ids = loadRules().map((rule) => rule.id);
    const entries = loadDeviations(DEVIATIONS);
    for (const { rule } of entries) assert.ok(ids.includes(rule), `${rule} is a rule`);
  });

  it('has to be there, and to be a file', (t) => {
    const folder = freshFolder(t);
    assertUsageError(() => loadDeviations(path.join(folder, 'none.json')), 'none.json', 'ENOENT');
    assertUsageError(() => loadDeviations(folder), folder, 'EISDIR');
  });

  it('has to be JSON, and an array', (t) => {
    for (const text of ['', '[', 'null', '{}', '"text"', '[\n1,\n\n]']) {
      const file = fileOf(t, text);
      assertUsageError(() => loadDeviations(file), file);
    }
  });
});

describe('an entry of the deviations', () => {
  const complaints = [
    ['that is no object', 'entry', null],
    ['that is a list', '"rule"', []],
    ['without a rule', '"rule"', { rule: undefined }],
    ['with an empty rule', '"rule"', { rule: '' }],
    ['without a runtime', '"runtime"', { runtime: undefined }],
    ['whose range is no text', '"range"', { range: 1 }],
    ['whose range is no range', '"newer than 1"', { range: 'newer than 1' }],
    ['without a reason', '"reason"', { reason: '' }],
    ['without an issue', '"issue"', { issue: undefined }],
    ['whose issue is no link', '"issue"', { issue: 'bun#1' }],
    ['without verdicts', '"verdicts"', { verdicts: undefined }],
    ['whose verdicts are text', '"verdicts"', { verdicts: 'fail' }],
    ['with no verdict at all', '"verdicts"', { verdicts: [] }],
    ['whose only verdict is pass', '"verdicts"', { verdicts: ['pass'] }],
    ['with a verdict that is none', '"flop"', { verdicts: ['fail', 'flop'] }],
    ['with a variant that is none', '"moon"', { variants: ['main', 'moon'] }],
    [
      'whose variant is named like a member of every object',
      '"constructor"',
      {
        variants: ['constructor'],
      },
    ],
    ['whose variants are text', '"variants"', { variants: 'main' }],
    ['whose variants are an object', '"variants"', { variants: {} }],
    ['that is about no variant', '"variants"', { variants: [] }],
    ['with a field that is none', '"since"', { since: '1.2.0' }],
  ];
  for (const [what, word, change] of complaints) {
    it(`${what} is refused in one line that names it`, (t) => {
      const faulty = Array.isArray(change) || change === null ? change : { ...ENTRY, ...change };
      const file = fileOf(t, [ENTRY, faulty]);
      assertUsageError(() => loadDeviations(file), file, 'entry 2', word);
    });
  }
});

describe('the deviation of a cell', () => {
  const find = (entry, version, { rule = ENTRY.rule, variant = 'main', name = 'bun' } = {}) =>
    findDeviation([{ ...ENTRY, ...entry }], rule, variant, { name, version }) !== null;

  it('is the first entry that fits', () => {
    const entries = [{ ...ENTRY, runtime: 'deno' }, ENTRY, { ...ENTRY, reason: 'another' }];
    const runtime = { name: 'bun', version: '1.3.0' };
    assert.equal(findDeviation(entries, ENTRY.rule, 'main', runtime), ENTRY);
  });

  it('is null where there is none', () => {
    assert.equal(findDeviation([], ENTRY.rule, 'main', { name: 'bun', version: '1.3.0' }), null);
  });

  it('is about its rule and its runtime alone', () => {
    assert.equal(find({}, '1.3.0'), true);
    assert.equal(find({}, '1.3.0', { rule: 'tsfn/queue-full-2' }), false);
    assert.equal(find({}, '1.3.0', { name: 'node' }), false);
  });

  it('is about the releases of its range', () => {
    for (const version of ['1.2.0', '1.3.21']) assert.equal(find({}, version), true, version);
    for (const version of ['1.1.9', '1.4.0', '2.0.0']) assert.equal(find({}, version), false);
    assert.equal(find({ range: '18 || >=20.3' }, '18.20.8'), true);
    assert.equal(find({ range: '18 || >=20.3' }, '20.2.9'), false);
    assert.equal(find({ range: '*' }, '0.1.0'), true);
  });

  it('is about prereleases of its range too: canaries and nightlies are tested most', () => {
    assert.equal(find({}, '1.3.0-canary.7+abc'), true);
    assert.equal(find({ range: '>=26' }, '27.0.0-nightly20261001abcdef'), true);
    assert.equal(find({ range: '*' }, '1.0.0-pre'), true);
    assert.equal(find({ range: '<27' }, '27.0.0-pre'), false);
  });

  it('is about no version that is none', () => {
    for (const version of ['', 'v', 'latest', undefined, null, 7, {}])
      assert.equal(find({ range: '*' }, version), false, String(version));
  });

  it('is about the variants that it names, or about all', () => {
    assert.equal(find({}, '1.3.0', { variant: 'worker-exit' }), true);
    assert.equal(find({ variants: ['worker'] }, '1.3.0', { variant: 'worker' }), true);
    assert.equal(find({ variants: ['worker'] }, '1.3.0', { variant: 'main' }), false);
  });
});
