'use strict';

const os = require('node:os');
const { DEVIATIONS } = require('../../common/paths.js');
const { runTool, wholeNumber } = require('../../common/tool.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules, selectRules } = require('../../rules/rules.js');
const { goesTogether } = require('../../run/batches.js');
const { cellsOf, makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { sampleOf } = require('./sample.js');

/**
 * Proves that cells which pass together pass alone: all that may go together do, in several orders, and under each of the faults
 * that their rules catch, with the others that catch it; each that passed runs alone too. Where it does not pass there, it runs alone
 * some times more, since a race has several verdicts. Exit status 1 where none of these passed. Cells that did not pass together, and
 * do alone, are printed: they cost two runs, and may lean on their neighbours.
 */
const OPTIONS = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  orders: { type: 'string', default: '3' },
  fast: { type: 'boolean', default: false },
};
const MOST_TURNS = 10;

async function prove(values, words) {
  const orders = wholeNumber('--orders', values.orders, 1);
  const rules = selectRules(loadRules(), words);
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
  const seen = cells.map(() => []);
  for (let seed = 1; seed <= orders; seed++) {
    const rows = await Promise.all(runCells(cells, { ...options, seed }).results);
    rows.forEach((row, at) => seen[at].push({ together: row.together, verdict: row.verdict }));
  }
  const passed = seen.map((rows) => rows.some(({ together }) => together === 'pass'));
  const alone = await verdictsAlone(cells, passed, options);
  const counts = { same: 0, varies: 0, different: 0 };
  for (const [at, cell] of cells.entries()) {
    const name = `${cell.rule.id} (${cell.variant})${cell.fault ? ` under ${cell.fault}` : ''}`;
    const others = seen[at].filter(({ together }) => together !== 'pass' && together !== null);
    const twice = others.filter(({ verdict }) => verdict === 'pass');
    if (twice.length > 0)
      console.log(`  ${name} ran twice: ${twice.map(({ together }) => together)} together`);
    if (!passed[at]) continue;
    const found =
      alone[at][0] === 'pass' ? 'same' : alone[at].includes('pass') ? 'varies' : 'different';
    counts[found]++;
    if (found !== 'same') console.log(`  ${name} passes together, and alone: ${alone[at]}`);
  }
  const { same, varies, different } = counts;
  console.log(
    `${title}: of ${cells.length} cells ${same} pass together and alone, ${varies} vary by themselves, ${different} pass together alone`,
  );
  return different;
}

/** The verdicts of each of these cells by itself: one that is no pass is asked for again, since a race has several. */
async function verdictsAlone(cells, wanted, options) {
  const verdicts = cells.map(() => []);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const left = cells
      .map((_, at) => at)
      .filter((at) => wanted[at] && !verdicts[at].includes('pass'));
    const { results } = runCells(
      left.map((at) => cells[at]),
      options,
    );
    (await Promise.all(results)).forEach(({ verdict }, i) => verdicts[left[i]].push(verdict));
  }
  return verdicts;
}

runTool('together', { options: OPTIONS, allowPositionals: true }, prove);
