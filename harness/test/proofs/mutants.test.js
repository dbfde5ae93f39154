'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { loadTable, mutantNames } = require('../../proofs/mutants/table.js');
const { loadRules } = require('../../rules/rules.js');
const UsageError = require('../../common/usage-error.js');
const { freshFolder } = require('../support/folder.js');

const RULES = loadRules();
const MUTANT = 'dispatch: twice';

describe('the table of mutants', () => {
  function loaded(t, table) {
    const folder = freshFolder(t, { 'mutants.json': JSON.stringify(table) });
    return loadTable(RULES, path.join(folder, 'mutants.json'));
  }

  it('says of each mutant what becomes of it', () => {
    assert.deepEqual([...loadTable(RULES).keys()].sort(), mutantNames().sort());
    assert.ok(mutantNames().length > 100);
  });

  it('names a rule, or a reason', (t) => {
    const [entry] = loaded(t, { killed: { [MUTANT]: 'tsfn/queue-full' }, survives: {} });
    assert.deepEqual(entry, [MUTANT, { rule: 'tsfn/queue-full' }]);
    const [other] = loaded(t, { killed: {}, survives: { [MUTANT]: 'it is open' } });
    assert.deepEqual(other, [MUTANT, { reason: 'it is open' }]);
  });

  for (const [what, killed, survives, says] of [
    ['a mutant that is not there', { none: 'tsfn/queue-full' }, {}, /there is no mutant "none"/],
    ['a rule that is not there', { [MUTANT]: 'tsfn/none' }, {}, /there is no rule tsfn\/none/],
    ['no reason', {}, { [MUTANT]: '' }, /survives without a reason/],
    ['both', { [MUTANT]: 'tsfn/queue-full' }, { [MUTANT]: 'open' }, /both killed and survives/],
  ])
    it(`refuses ${what}`, (t) => {
      assert.throws(
        () => loaded(t, { killed, survives }),
        (error) => error instanceof UsageError && says.test(error.message),
      );
    });

  it('is about lines that are one each', () => {
    const file = path.join(__dirname, '..', '..', '..', 'addons', 'fault', 'second.c');
    const uses = fs.readFileSync(file, 'utf8').match(/\bmutant\(/g).length;
    assert.ok(uses > mutantNames().length);
  });
});
