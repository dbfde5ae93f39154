'use strict';

const { fork } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { DEVIATIONS } = require('../../common/paths.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { watchFlips } = require('./flips.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { cellsOf, hangIsRecorded, makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { runTool, wholeNumber } = require('../../common/tool.js');
const UsageError = require('../../common/usage-error.js');

/**
 * Runs the whole suite over and over, and counts the cells whose verdict is not the same each time. With --load N, N processes keep
 * the cores busy at the priority that this one was started with, while the suite runs at a lower one.
 *
 * Exit status: 0 no verdict changed, 1 one did, 2 the arguments or the suite itself are at fault, 130 interrupted.
 */
const SAMPLE = 25; // a cell that is recorded as a hang costs seconds: it is run in the first round, and in each so-manieth
const TIMEOUT_MS = 30_000;
const LOWER = 5; // a quarter of a core that one busy process is on, and not so little that a round takes hours

const OPTIONS = {
  runtime: { type: 'string', multiple: true, default: [process.execPath] },
  rounds: { type: 'string', default: '10' },
  load: { type: 'string', default: '0' },
  flips: { type: 'string' },
};

async function soak(values, interruption) {
  const rounds = wholeNumber('--rounds', values.rounds, 1);
  const load = wholeNumber('--load', values.load, 0);
  const rules = loadRules();
  requireAddons(rules);
  const deviations = loadDeviations(DEVIATIONS);
  const write = writerTo(values.flips);
  const { folder, close } = makeRunFolder();
  const busy = startLoad(load);
  try {
    const runtimes = await identifyAll(values.runtime, folder, sayInLines(console.log));
    const all = cellsOf(rules, runtimes);
    const others = all.filter((cell) => !hangIsRecorded(cell, deviations));
    const options = { deviations, jobs: os.availableParallelism(), timeoutMs: TIMEOUT_MS, folder };
    const watch = watchFlips(fs.mkdtempSync(path.join(folder, 'rows-')), write);
    let round = 0;
    while (round < rounds && !interruption.happened) {
      await runRound(round % SAMPLE === 0 ? all : others, options, watch, interruption);
      if (interruption.happened) break;
      console.log(lineOf(++round, watch.count()));
    }
    print(round, load, runtimes, watch.count());
    return interruption.happened ? 130 : watch.count().flips.length > 0 ? 1 : 0;
  } finally {
    busy.forEach((child) => child.kill());
    close();
  }
}

async function runRound(cells, options, watch, interruption) {
  const { results, stop } = runCells(cells, options);
  interruption.stop = stop;
  await Promise.all(
    results.map((result) => result.then((row) => (row === null ? undefined : watch.add(row)))),
  );
}

/** They are started first, so that they keep the priority that the suite gives up. */
function startLoad(load) {
  const file = path.join(__dirname, 'cpu-load.js');
  const children = Array.from({ length: load }, () => fork(file, { stdio: 'ignore' }));
  if (load > 0) os.setPriority(Math.min(os.getPriority() + LOWER, 19));
  return children;
}

function writerTo(file) {
  if (file === undefined) return () => {};
  try {
    fs.writeFileSync(file, '');
  } catch (error) {
    throw new UsageError(`--flips ${file}: it cannot be written (${error.code})`);
  }
  return (text) => fs.appendFileSync(file, text);
}

const lineOf = (round, { runs, flips, racy }) =>
  `${new Date().toISOString()} round ${round}: ${runs} runs, ${flips.length} cells flipped, ${racy.length} raced as recorded`;

function print(rounds, load, runtimes, { runs, flips, racy }) {
  const text = ({ cell, counts }) =>
    `  ${cell}: ${Object.entries(counts)
      .map(([verdict, count]) => `${verdict} ${count}`)
      .join(', ')}`;
  console.log(`${runtimes.map(({ label }) => label).join(', ')}; ${load} busy processes beside it`);
  console.log(
    `${rounds} rounds, ${runs} runs; cells recorded as a hang in every ${SAMPLE}th round`,
  );
  console.log(`cells that are recorded as racy, and were: ${racy.length}`);
  racy.forEach((each) => console.log(text(each)));
  console.log(`cells that flipped: ${flips.length}`);
  flips.forEach((each) => console.log(text(each)));
}

/** Ends after the cells that are running, and prints what it has. */
function soakUntilInterrupted(values) {
  const interruption = { happened: false, stop: () => {} };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      interruption.happened = true;
      interruption.stop();
    });
  }
  return soak(values, interruption);
}

runTool('soak', { options: OPTIONS }, soakUntilInterrupted);
