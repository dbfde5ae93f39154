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
 * What a run costs: its wall time, rules that pass together included, beside that of starting the same runtime once a cell, with the same
 * parallelism, on a script that loads an addon and does nothing. Then what the harness costs where each cell runs alone: cells that
 * hang and races, whose rounds are their cost, are left out there; and as a cell in a worker costs the start of a worker too, the
 * scripts start one where the cell does. All are measured in turns, and the medians compared, since a machine is not equally fast all
 * the time. Below that is what the seam costs a call (seam-cost.js).
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
    const every = cellsOf(rules, [runtime]);
    const first = await Promise.all(runCells(every, { ...options, seed: 1 }).results);
    const cells = every.filter((_, index) => first[index].trace.length > 0);
    const quick = every.filter((_, index) => isQuick(first[index]));
    const times = { together: [], starts: [], alone: [], alike: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      times.together.push(await timed(() => runAll(cells, { ...options, seed: 1 })));
      times.starts.push(await timed(() => startAsOften(cells, options, () => [])));
      times.alone.push(await timed(() => runAll(quick, options)));
      times.alike.push(await timed(() => startAsOften(quick, options, placeOf)));
    }
    print(runtime, { cells, quick, first }, times);
    printCost(seamCost(folder));
    return 0;
  } finally {
    close();
  }
}

/** It ran, did not hang, and is no race. */
const isQuick = ({ verdict, rounds, trace }) =>
  trace.length > 0 && verdict !== 'hang' && rounds === null;

const runAll = (cells, options) => Promise.all(runCells(cells, options).results);

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

function print({ label }, { cells, quick, first }, times) {
  const [together, starts, alone, alike] = [
    ...[times.together, times.starts],
    ...[times.alone, times.alike],
  ].map(median);
  const passed = first.filter((row) => row.together === 'pass').length;
  const share = Math.round((100 * passed) / cells.length);
  const workers = cells.filter((cell) => placeOf(cell).length > 0).length;
  const line = (what, ms, ratio) =>
    console.log(`${what.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms${ratio ?? ''}`);
  const over = (ratio) => `, ratio ${ratio.toFixed(2)}`;
  console.log(
    `${label}: ${cells.length} cells, ${workers} of them in a worker; ${passed} (${share} %) passed together; median of ${TURNS} turns`,
  );
  line('run', together, over(together / starts));
  line('as many bare starts', starts);
  console.log(`without the ${cells.length - quick.length} that hang or race, each cell alone:`);
  line('run', alone, over(alone / alike));
  line('bare starts, workers where it does', alike);
}

function printCost({ plain, recorded, eventsPerSecond }) {
  console.log(
    `seam: ${recorded.toFixed(0)} ns a call that is recorded, ${plain.toFixed(0)} ns one that is not, ${Math.round(eventsPerSecond / 1000)} thousand events a second`,
  );
}

runTool('bench', { options: OPTIONS }, bench);
