'use strict';

const { randomOf } = require('../../common/seeded-random.js');

/** What the fast form tries: so many cells, and so many faults with so many cells each. */
const FAST = { cells: 60, faults: 4, cellsOfFault: 8 };

/**
 * @param {object[]} cells that may go together
 * @param {boolean} fast
 * @returns {{cells: object[], faulty: object[]}} the cells to try without a fault, and under one that their rule catches
 */
function sampleOf(cells, fast) {
  const faulty = cells.flatMap((cell) => cell.rule.catches.map((fault) => ({ ...cell, fault })));
  if (!fast) return { cells, faulty };
  const byFault = new Map();
  for (const cell of faulty) byFault.set(cell.fault, [...(byFault.get(cell.fault) ?? []), cell]);
  const most = [...byFault.values()].sort((a, b) => b.length - a.length).slice(0, FAST.faults);
  return {
    cells: some(cells, FAST.cells),
    faulty: most.flatMap((ofFault) => some(ofFault, FAST.cellsOfFault)),
  };
}

/** The same ones each time. */
const some = (list, count) => randomOf(1).shuffled(list).slice(0, count);

module.exports = { sampleOf };
