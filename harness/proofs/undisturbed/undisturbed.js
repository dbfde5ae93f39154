'use strict';

const os = require('node:os');
const { DEVIATIONS } = require('../../common/paths.js');
const { runTool } = require('../../common/tool.js');
const { findDeviation, loadDeviations } = require('../../judge/deviations.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { goesTogether } = require('../../run/batches.js');
const { cellsOf, makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { compare, firstDifference, outcomeOf } = require('./outcome.js');

/**
 * Proves that the suite watches without changing what it watches: each scenario runs once as the suite runs it, and once bare, without
 * what JavaScript records and without a listener of ours; both have to end the same way and leave the same events of C. Where they do
 * not, both run again, some times: what a race decides differs among runs of one kind too. Exit status 1 where no recorded run was
 * like a bare one. The fast form has what costs little: of the cells that need nothing of their process one in ten, whose recorded runs
 * pass together.
 */

const OPTIONS = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  fast: { type: 'boolean', default: false },
};
const MOST_TURNS = 10;

async function undisturbed(values, positionals) {
  const rules = loadRules(positionals);
  requireAddons(rules);
  const recorded = loadDeviations(DEVIATIONS);
  const { folder, close } = makeRunFolder();
  const options = {
    ...{ deviations: [], jobs: os.availableParallelism(), timeoutMs: 30_000, folder },
    ...(values.fast ? { seed: 1 } : {}),
  };
  try {
    let different = 0;
    for (const runtime of await identifyAll(values.runtime, folder, sayInLines(console.error))) {
      const all = cellsOf(rules, [runtime]);
      const cells = values.fast ? cheapOf(all, recorded) : all;
      const comparable = cells.filter((cell) => !usesFreedMemory(cell, recorded));
      different += await compareOn(runtime, comparable, options);
      if (comparable.length < cells.length)
        console.log(
          `${runtime.label}: ${cells.length - comparable.length} cells are not compared, as the runtime is known to use freed memory in them`,
        );
    }
    return different > 0 ? 1 : 0;
  } finally {
    close();
  }
}

/** Workers and processes that may not end cost most; the harness changes least where nothing of the process matters. */
function cheapOf(cells, recorded) {
  const cheap = cells.filter(({ rule, variant }) => variant === 'main' && !rule.mayNotEnd);
  const needless = cheap.filter((cell) => goesTogether(cell, recorded));
  return cheap.filter((cell) => needless.indexOf(cell) % 10 < 1);
}

/** What becomes of freed memory hangs on the heap, which what JavaScript records changes; no number of runs tells that from a breach. */
function usesFreedMemory({ rule, variant, runtime }, recorded) {
  return rule.perturb && findDeviation(recorded, rule.id, variant, runtime) !== null;
}

async function compareOn({ label }, cells, options) {
  const counts = { same: 0, varies: 0, different: 0, skipped: 0 };
  const pairs = runPairs(cells, options);
  for (const [index, cell] of cells.entries()) {
    const { skipped, recorded, bare } = await pairs[index];
    const found = skipped ? 'skipped' : await compareAgain(cell, [recorded], [bare], options);
    counts[found]++;
    if (found === 'different')
      console.log(
        `${cell.rule.id} (${cell.variant}) on ${label}: ${firstDifference(recorded, bare)}`,
      );
  }
  const { same, varies, different, skipped } = counts;
  console.log(
    `${label}: of ${cells.length - skipped} cells ${same} do the same without the harness, ${varies} vary by themselves, ${different} differ; ${skipped} are skipped here`,
  );
  return different;
}

async function compareAgain(cell, recorded, bare, options) {
  while (compare(recorded, bare) === 'different' && recorded.length < MOST_TURNS) {
    const pair = await runPairs([cell], options)[0];
    recorded.push(pair.recorded);
    bare.push(pair.bare);
  }
  return compare(recorded, bare);
}

/** @returns {Promise<{skipped: boolean, recorded: object, bare: object}>[]} the outcomes of each cell, one both ways */
function runPairs(cells, options) {
  const both = cells.flatMap((cell) => [cell, { ...cell, bare: true }]);
  const { results } = runCells(both, options);
  return cells.map(async (_, index) => {
    const [recorded, bare] = await Promise.all([results[2 * index], results[2 * index + 1]]);
    const skipped = recorded.verdict === 'skip';
    return { skipped, recorded: outcomeOf(recorded), bare: outcomeOf(bare) };
  });
}

runTool('undisturbed', { options: OPTIONS, allowPositionals: true }, undisturbed);
