'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { compare, countsIn } = require('../../proofs/together/compare.js');
const { sampleOf } = require('../../proofs/together/sample.js');

describe('a cell, together and alone,', () => {
  const CASES = [
    ['same', ['pass', 'pass', null], ['pass']],
    ['same', ['fail', 'nothing'], ['fail']],
    ['same', ['fail', 'fail'], ['crash']],
    ['twice', ['pass', 'nothing'], ['pass']],
    ['twice', ['fail'], ['pass']],
    ['varies', ['pass'], ['fail', 'pass']],
    ['different', ['nothing', 'pass'], ['fail', 'fail']],
    ['different', ['pass'], ['skip']],
  ];
  for (const [found, together, alone] of CASES) {
    it(`is "${found}" with ${countsIn(together)} together and ${countsIn(alone)} alone`, () => {
      assert.equal(compare(together, alone), found);
    });
  }
});

describe('the sample of the proof', () => {
  const cells = Array.from({ length: 500 }, (_, at) => ({
    rule: { id: `a/${at}`, catches: [`fault-${at % 3}`, `rare-${at}`] },
  }));

  it('is all there is, each under each fault that it catches', () => {
    const { cells: chosen, faulty } = sampleOf(cells, false);
    assert.equal(chosen, cells);
    assert.equal(faulty.length, 1000);
  });

  it('is few of them in the fast form, the same each time, under the faults that most catch', () => {
    const { cells: chosen, faulty } = sampleOf(cells, true);
    assert.ok(chosen.length < 100 && faulty.length < 100);
    assert.deepEqual(sampleOf(cells, true), { cells: chosen, faulty });
    for (const fault of ['fault-0', 'fault-1', 'fault-2'])
      assert.ok(faulty.filter((cell) => cell.fault === fault).length > 1, fault);
  });
});
