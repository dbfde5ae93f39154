'use strict';

const os = require('node:os');
const { DEVIATIONS } = require('../common/paths.js');
const { loadDeviations } = require('../judge/deviations.js');
const { inParallel } = require('../common/in-parallel.js');
const { runProcess } = require('../processes/process.js');
const { requireAddons } = require('../rules/addons.js');
const { loadRules } = require('../rules/rules.js');
const { cellsOf, makeRunFolder, runCells } = require('../run/run.js');
const { identifyAll, sayInLines, subjectEnvironment } = require('../runtimes/runtimes.js');
const { seamCost } = require('./seam-cost.js');
const { runTool } = require('../common/tool.js');
const UsageError = require('../common/usage-error.js');
const variants = require('../subject/variants.js');

/**
 * What the harness and the rules cost: the wall time of a run beside that of starting the same runtime as often, with the same
 * parallelism, on a script that loads an addon and does nothing. Cells that hang and races, whose rounds are their cost, are in
 * neither. A cell in a worker costs the start of a worker too, so there is a second comparison, with scripts that start one where
 * the cell does. All are measured in turns, and the medians compared, since a machine is not equally fast all the time.
 * Below that is what the seam costs a call (seam-cost.js).
 */
const TURNS = 3;
const BARE = require.resolve('../subject/load-only.js');

const OPTIONS = { runtime: { type: 'string', default: process.execPath } };

async function bench(values) {
  const rules = loadRules();
  requireAddons(rules);
  const deviations = loadDeviations(DEVIATIONS);
  const { folder, close } = makeRunFolder();
  try {
    const [runtime, ...more] = await identifyAll(
      [values.runtime],
      folder,
      sayInLines(console.error),
    );
    if (more.length > 0)
      throw new UsageError(
        `--runtime ${values.runtime}: that is ${more.length + 1} releases; one is measured at a time`,
      );
    const options = { deviations, jobs: os.availableParallelism(), timeoutMs: 30_000, folder };
    const all = cellsOf(rules, [runtime]);
    const first = await Promise.all(runCells(all, options).results);
    const cells = all.filter((_, index) => isMeasured(first[index]));
    const times = { run: [], bare: [], alike: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      times.run.push(await timed(() => Promise.all(runCells(cells, options).results)));
      times.bare.push(await timed(() => startAsOften(cells, options, () => [])));
      times.alike.push(await timed(() => startAsOften(cells, options, placeOf)));
    }
    print(runtime, cells, all.length - cells.length, times);
    printCost(seamCost(folder));
    return 0;
  } finally {
    close();
  }
}

function isMeasured({ verdict, rounds }) {
  return verdict !== 'hang' && verdict !== 'skip' && rounds === null;
}

/** With one addon that does nothing when it is loaded; some of the others create a function then. */
async function startAsOften(cells, { jobs, timeoutMs, folder }, wordsFor) {
  const { addonFile } = cells[0].rule;
  const env = subjectEnvironment(folder);
  await inParallel(jobs, cells, (cell) => {
    const command = [...cell.runtime.command, BARE, addonFile, ...wordsFor(cell)];
    return runProcess(command, { env, cwd: folder, timeoutMs });
  });
}

async function timed(action) {
  const started = process.hrtime.bigint();
  await action();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

const placeOf = ({ variant }) => (variants[variant].worker ? ['worker'] : []);

function print(runtime, cells, left, times) {
  const [run, bare, alike] = [times.run, times.bare, times.alike].map(median);
  const workers = cells.filter((cell) => placeOf(cell).length > 0).length;
  console.log(
    `${runtime.label}: ${cells.length} cells, ${workers} of them in a worker (${left} that hang, skip or race left out), median of ${TURNS} turns`,
  );
  console.log(`run                          ${run.toFixed(0)} ms`);
  console.log(
    `bare starts                  ${bare.toFixed(0)} ms, ratio ${(run / bare).toFixed(2)}`,
  );
  console.log(
    `bare starts, workers counted ${alike.toFixed(0)} ms, ratio ${(run / alike).toFixed(2)}`,
  );
}

function printCost({ plain, recorded, eventsPerSecond }) {
  console.log(
    `seam: ${recorded.toFixed(0)} ns a call that is recorded, ${plain.toFixed(0)} ns one that is not, ${Math.round(eventsPerSecond / 1000)} thousand events a second`,
  );
}

runTool('bench', { options: OPTIONS }, bench);
