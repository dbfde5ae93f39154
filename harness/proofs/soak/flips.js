'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { rowText } = require('../../report/json.js');

/** A cell that flips all the time tells its story in so many rows. */
const ROWS_PER_CELL = 6;

/**
 * Counts the cells whose verdict is not the same each time. What it keeps in memory is a few numbers a cell: the first row of each
 * waits in a file until there is another to compare it with.
 *
 * A cell whose recorded deviation names several verdicts is racy: those verdicts are no flips, and counted apart.
 *
 * @param {string} folder for the rows that wait
 * @param {function(string)} write what gets the rows of flips, a JSON line each; the first run of the cell comes first
 * @returns {{add: function(object): void, count: function(): {runs: number, flips: object[], racy: object[]}}} `add` takes a
 *   result of runCells; `flips` and `racy` are {cell, counts} of the cells that showed several verdicts
 */
function watchFlips(folder, write) {
  const cells = new Map();
  let runs = 0;

  const enter = (key, result) => {
    const file = path.join(folder, `first-${cells.size}`);
    fs.writeFileSync(file, rowText(result));
    cells.set(key, { file, first: result.verdict, counts: {}, rows: 0, racy: true });
  };
  const add = (result) => {
    const key = `${result.runtime.label}: ${result.rule} (${result.variant})`;
    if (!cells.has(key)) enter(key, result);
    const cell = cells.get(key);
    runs++;
    cell.counts[result.verdict] = (cell.counts[result.verdict] ?? 0) + 1;
    if (!isRecordedRace(result)) cell.racy = false;
    if (result.verdict === cell.first || cell.racy || cell.rows >= ROWS_PER_CELL) return;
    if (cell.rows++ === 0) write(`${fs.readFileSync(cell.file, 'utf8')}\n`);
    write(`${rowText(result)}\n`);
  };
  const count = () => {
    const changing = [...cells].filter(([, { counts }]) => Object.keys(counts).length > 1);
    const select = (racy) =>
      changing
        .filter(([, cell]) => cell.racy === racy)
        .map(([cell, { counts }]) => ({ cell, counts }));
    return { runs, flips: select(false), racy: select(true) };
  };
  return { add, count };
}

function isRecordedRace({ deviation, verdict }) {
  return (
    deviation !== null && deviation.verdicts.length > 1 && deviation.verdicts.includes(verdict)
  );
}

module.exports = { watchFlips };
