'use strict';

const os = require('node:os');
const { DEVIATIONS } = require('../../common/paths.js');
const { runTool, wholeNumber } = require('../../common/tool.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { goesTogether } = require('../../run/batches.js');
const { cellsOf, makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { compare, countsIn } = require('./compare.js');
const { sampleOf } = require('./sample.js');

/**
 * Proves that cells which pass together pass alone: all that may go together do, in several orders, and under each of the faults
 * that their rules catch, with the others that catch it; and each runs alone. Exit status 1 where one passes together and never alone.
 * Cells that do not always pass together, and do alone, are printed too: they cost two runs, and may lean on their neighbours.
 */
const OPTIONS = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  orders: { type: 'string', default: '3' },
  fast: { type: 'boolean', default: false },
};
const MOST_TURNS = 10;

async function prove(values, words) {
  const orders = wholeNumber('--orders', values.orders, 1);
  const rules = loadRules(words);
  requireAddons(rules);
  const deviations = loadDeviations(DEVIATIONS);
  const { folder, close } = makeRunFolder();
  const options = { jobs: os.availableParallelism(), timeoutMs: 30_000, folder, deviations };
  try {
    let different = 0;
    for (const runtime of await identifyAll(values.runtime, folder, sayInLines(console.error))) {
      const all = cellsOf(rules, [runtime]).filter((cell) => goesTogether(cell, deviations));
      const { cells, faulty } = sampleOf(all, values.fast);
      different += await proveOn(`${runtime.label}, in ${orders} orders`, cells, orders, options);
      different += await proveOn(`${runtime.label}, under faults`, faulty, 1, options);
    }
    return different > 0 ? 1 : 0;
  } finally {
    close();
  }
}

/** @returns {Promise<number>} how many cells passed together, and never alone */
async function proveOn(title, cells, orders, options) {
  const together = cells.map(() => []);
  for (let seed = 1; seed <= orders; seed++) {
    const { results } = runCells(cells, { ...options, seed, onlyTogether: true });
    (await Promise.all(results)).forEach((row, at) => together[at].push(row.together));
  }
  const alone = await verdictsAlone(cells, together, options);
  const found = cells.map((_, at) => compare(together[at], alone[at]));
  for (const [at, { rule, variant, fault }] of cells.entries()) {
    const name = `${rule.id} (${variant})${fault ? ` under ${fault}` : ''}`;
    if (found[at] !== 'same')
      console.log(`  ${name}: together ${countsIn(together[at])}, alone ${countsIn(alone[at])}`);
  }
  const count = (what) => found.filter((each) => each === what).length;
  const tried = together.flat().filter((verdict) => verdict !== null && verdict !== 'nothing');
  console.log(
    `${title}: ${cells.length} cells, ${tried.length} verdicts together, ${tried.filter((verdict) => verdict === 'pass').length} of them pass; ${count('same')} say the same alone, ${count('twice')} do not always pass together, ${count('varies')} vary alone, ${count('different')} pass together and never alone`,
  );
  return count('different');
}

/** The verdicts of each cell by itself. Where it passed together, it is asked again until it passes, since a race has several. */
async function verdictsAlone(cells, together, options) {
  const alone = cells.map(() => []);
  const isDue = (at, turn) =>
    turn === 0 || (together[at].includes('pass') && !alone[at].includes('pass'));
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const due = cells.map((_, at) => at).filter((at) => isDue(at, turn));
    const { results } = runCells(
      due.map((at) => cells[at]),
      options,
    );
    (await Promise.all(results)).forEach(({ verdict }, i) => alone[due[i]].push(verdict));
  }
  return alone;
}

runTool('together', { options: OPTIONS, allowPositionals: true }, prove);
