'use strict';

const assert = require('node:assert/strict');
const path = require('node:path');
const { describe, it } = require('node:test');
const { DEVIATIONS } = require('../../common/paths.js');
const { NO_REASON, findDeviation, loadDeviations } = require('../../judge/deviations.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const CAUSE = {
  id: 'bun-queue-has-no-limit',
  reason: 'the limit of the queue is ignored',
  issue: 'https://github.com/oven-sh/bun/issues/1',
};
const ENTRY = {
  rule: 'tsfn/queue-full',
  runtime: 'bun',
  range: '>=1.2.0 <1.4.0',
  verdicts: ['fail'],
  cause: CAUSE.id,
};

function fileOf(t, content) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return path.join(freshFolder(t, { 'deviations.json': text }), 'deviations.json');
}

describe('the file of deviations', () => {
  it('is loaded with the reason and issue of the cause of each', (t) => {
    const other = { id: 'bun-2', reason: 'another', issue: 'unreported' };
    const deviations = [ENTRY, { ...ENTRY, variants: ['worker'], cause: 'bun-2' }];
    const { reason, issue } = CAUSE;
    assert.deepEqual(loadDeviations(fileOf(t, { causes: [CAUSE, other], deviations })), [
      { ...deviations[0], reason, issue },
      { ...deviations[1], reason: 'another', issue: 'unreported' },
    ]);
    assert.deepEqual(loadDeviations(fileOf(t, { causes: [], deviations: [] })), []);
  });

  it('of the suite itself is good, and each of its entries is about a rule that there is', () => {
    const { loadRules } = require('../../rules/rules.js');
    const ids = loadRules().map((rule) => rule.id);
    const entries = loadDeviations(DEVIATIONS);
    for (const { rule } of entries) assert.ok(ids.includes(rule), `${rule} is a rule`);
  });

  it('may lack the words of a reason, and says so then', (t) => {
    const causes = [{ ...CAUSE, reason: '' }];
    const [entry] = loadDeviations(fileOf(t, { causes, deviations: [ENTRY] }));
    assert.equal(entry.reason, NO_REASON);
  });

  it('of the suite itself has causes of one runtime each, whose reasons are said once', () => {
    const entries = loadDeviations(DEVIATIONS);
    for (const { cause, runtime } of entries) assert.ok(cause.startsWith(`${runtime}-`), cause);
    const reasons = new Map();
    for (const { cause, runtime, reason } of entries) {
      assert.notEqual(reason, NO_REASON, cause);
      const key = `${runtime}: ${reason}`;
      assert.equal(reasons.get(key) ?? cause, cause, reason);
      reasons.set(key, cause);
    }
  });

  it('has to be there, and to be a file', (t) => {
    const folder = freshFolder(t);
    assertUsageError(() => loadDeviations(path.join(folder, 'none.json')), 'none.json', 'ENOENT');
    assertUsageError(() => loadDeviations(folder), folder, 'EISDIR');
  });

  it('has to be JSON, with both lists and nothing else', (t) => {
    const more = JSON.stringify({ causes: [], deviations: [], more: [] });
    for (const text of ['', '{', 'null', '{}', '"text"', '{"causes":[],"deviations":{}}', more]) {
      const file = fileOf(t, text);
      assertUsageError(() => loadDeviations(file), file);
    }
  });

  it('of the form that was is refused in one line that says what to do', (t) => {
    const { reason, issue } = CAUSE;
    const old = { ...ENTRY, cause: undefined, reason, issue };
    for (const list of [[], [old]])
      assertUsageError(
        () => loadDeviations(fileOf(t, list)),
        'as they were once',
        '{"causes": [',
        'move each reason and issue to a cause',
      );
  });
});

describe('a cause of the deviations', () => {
  const complaints = [
    ['that is no object', 'cause 1', [null]],
    ['without an id', '"id"', [{ ...CAUSE, id: undefined }]],
    ['whose id is no words with hyphens', '"Bun: no limit"', [{ ...CAUSE, id: 'Bun: no limit' }]],
    ['without a reason', '"reason"', [{ ...CAUSE, reason: undefined }]],
    ['without an issue', '"issue"', [{ ...CAUSE, issue: undefined }]],
    ['whose issue is no link', '"issue"', [{ ...CAUSE, issue: 'bun#1' }]],
    ['with a field that is none', '"since"', [{ ...CAUSE, since: '1.2.0' }]],
    ['that is there twice', `cause 2: "${CAUSE.id}" is there twice`, [CAUSE, CAUSE]],
    [
      'that no deviation has',
      'cause 2: "bun-2" is the cause of no deviation',
      [CAUSE, { ...CAUSE, id: 'bun-2' }],
    ],
  ];
  for (const [what, words, causes] of complaints) {
    it(`${what} is refused in one line that names it`, (t) => {
      const file = fileOf(t, { causes, deviations: [ENTRY] });
      assertUsageError(() => loadDeviations(file), file, words);
    });
  }
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
    ['without a cause', '"cause"', { cause: undefined }],
    ['whose cause is none of them', '"bun-2" is none of the causes', { cause: 'bun-2' }],
    ['with a reason of its own', '"reason"', { reason: 'so' }],
    ['without verdicts', '"verdicts"', { verdicts: undefined }],
    ['whose verdicts are text', '"verdicts"', { verdicts: 'fail' }],
    ['with no verdict at all', '"verdicts"', { verdicts: [] }],
    ['whose only verdict is pass', '"verdicts"', { verdicts: ['pass'] }],
    ['that is a race without counts', '"counts"', { verdicts: ['fail', 'pass'] }],
    ['whose counts are text', '"counts"', { counts: 'fail 3' }],
    ['whose counts are of no release', '"counts"', { counts: { fail: 3 } }],
    ['whose counts are no numbers', '"counts"', { counts: { '1.3.0': { fail: '3' } } }],
    ['whose counts are of another release', '1.4.0', { counts: { '1.4.0': { fail: 3 } } }],
    ['whose counts have another verdict', '"hang"', { counts: { '1.3.0': { fail: 3, hang: 1 } } }],
    [
      'that is a race which never passed',
      '"counts"',
      { verdicts: ['fail', 'pass'], counts: { '1.3.0': { fail: 20 } } },
    ],
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
      const file = fileOf(t, { causes: [CAUSE], deviations: [ENTRY, faulty] });
      assertUsageError(() => loadDeviations(file), file, 'entry 2', word);
    });
  }
});

describe('a race among the deviations', () => {
  it('is one that has passed, by its counts', (t) => {
    const counts = { '1.2.0': { fail: 20 }, '1.3.0': { fail: 3, pass: 17 } };
    const race = { ...ENTRY, verdicts: ['fail', 'pass'], counts };
    const [loaded] = loadDeviations(fileOf(t, { causes: [CAUSE], deviations: [race] }));
    assert.deepEqual(loaded.counts, counts);
  });
});

describe('the deviation of a cell', () => {
  const find = (entry, version, { rule = ENTRY.rule, variant = 'main', name = 'bun' } = {}) =>
    findDeviation([{ ...ENTRY, ...entry }], rule, variant, { name, version }) !== null;

  it('is the first entry that fits', () => {
    const entries = [{ ...ENTRY, runtime: 'deno' }, ENTRY, { ...ENTRY, cause: 'another' }];
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
