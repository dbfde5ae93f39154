'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { fewest } = require('../../proofs/faults/claims-to-try.js');
const { loadTable } = require('../../proofs/recall/table.js');
const { loadRules } = require('../../rules/rules.js');
const UsageError = require('../../common/usage-error.js');

const RULES = loadRules();
const ROW = {
  bug: 'items are lost',
  wrong: 'bun@1.3.14',
  right: 'bun@1.4.0',
  rule: 'tsfn/queue-full',
  variant: 'main',
};

describe('the table of real bugs', () => {
  let folder;
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'recall-'))));
  after(() => fs.rmSync(folder, { recursive: true }));

  function loaded(row) {
    const file = path.join(folder, 'recall.json');
    fs.writeFileSync(file, JSON.stringify([row]));
    return loadTable(RULES, file);
  }

  it('names rules and variants that there are', () => {
    assert.ok(loadTable(RULES).length > 23);
  });

  it('has no bug twice with the same rule', () => {
    const keys = loadTable(RULES).map(({ wrong, right, rule, variant, bug }) =>
      [wrong, right, rule ?? bug, variant].join(),
    );
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  it('takes a row with a rule, or with a reason why there is none', () => {
    assert.deepEqual(loaded(ROW), [ROW]);
    const { bug, wrong, right } = ROW;
    const without = { bug, wrong, right, reason: 'it needs another platform' };
    assert.deepEqual(loaded(without), [without]);
  });

  for (const [what, change, says] of [
    ['no release', { wrong: 'bun' }, /entry 1: "wrong" has to be a release by name/],
    ['a rule that there is not', { rule: 'tsfn/none' }, /there is no rule tsfn\/none/],
    ['another variant', { variant: 'worker' }, /tsfn\/queue-full has no variant worker/],
    ['both', { reason: 'none' }, /both a rule and a reason/],
    ['neither', { rule: undefined, variant: undefined }, /neither a rule nor a reason/],
    ['a stray field', { rulle: 'x' }, /"rulle" is none of its fields/],
  ])
    it(`refuses one with ${what}`, () => {
      assert.throws(
        () => loaded({ ...ROW, ...change }),
        (error) => error instanceof UsageError && says.test(error.message),
      );
    });
});

describe('the fewest claims', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }));
  const claimsOf = (rule, ...faults) => faults.map((fault) => ({ rule, fault }));

  it('have each rule, and each fault', () => {
    const claims = [
      ...claimsOf(a, 'lost', 'twice'),
      ...claimsOf(b, 'lost', 'twice'),
      ...claimsOf(c, 'lost', 'late'),
    ];
    const chosen = fewest(claims);
    assert.deepEqual(new Set(chosen.map(({ rule }) => rule)), new Set([a, b, c]));
    assert.deepEqual(new Set(chosen.map(({ fault }) => fault)), new Set(['lost', 'twice', 'late']));
    assert.equal(chosen.length, 3);
  });

  it('have a rule more than once where a fault has no other', () => {
    assert.equal(fewest(claimsOf(a, 'lost', 'twice', 'late')).length, 3);
  });
});
