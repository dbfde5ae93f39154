'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { AREAS } = require('../../explore/areas.js');
const { SHOWN, beyondOf } = require('../../proofs/explore/known.js');
const { loadTable } = require('../../proofs/recall/table.js');
const { loadRules } = require('../../rules/rules.js');

describe('what programs have to find', () => {
  const rows = loadTable(loadRules()).filter(({ rule }) => rule !== undefined);
  const isShown = (row) =>
    SHOWN.some(({ wrong, rule }) => wrong === row.wrong && rule === row.rule);

  it('is each bug of the table that calls can show, and of the others it is said why not', () => {
    const untold = rows.filter((row) => !isShown(row) && !beyondOf(row.rule));
    assert.deepEqual(untold, []);
  });

  it('is in the table, once, and in an area', () => {
    for (const { wrong, rule, area } of SHOWN) {
      assert.ok(
        rows.some((row) => row.wrong === wrong && row.rule === rule),
        `${wrong}, ${rule}`,
      );
      assert.ok(Object.hasOwn(AREAS, area));
    }
    assert.equal(new Set(SHOWN.map(({ wrong, rule }) => `${wrong} ${rule}`)).size, SHOWN.length);
  });
});
