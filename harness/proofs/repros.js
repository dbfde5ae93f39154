'use strict';

const os = require('node:os');
const { DEVIATIONS } = require('../common/paths.js');
const { loadDeviations } = require('../judge/deviations.js');
const { inParallel } = require('../common/in-parallel.js');
const { agreement, buildRepros, runRepro } = require('../repro/compare.js');
const { requireAddons } = require('../rules/addons.js');
const { loadRules } = require('../rules/rules.js');
const { makeRunFolder } = require('../processes/run-folder.js');
const { cellsOf, runCells } = require('../run/run.js');
const { identifyAll, sayInLines } = require('../runtimes/runtimes.js');
const { runTool } = require('../common/tool.js');

/**
 * Proves that a repro says what the suite says: writes and builds that of each rule in each variant, or of those that are named, and
 * runs it on the runtimes beside the suite itself. Prints where the two differ.
 */

const OPTIONS = { runtime: { type: 'string', multiple: true, default: [process.execPath] } };

async function compare(values, positionals) {
  const rules = loadRules(positionals);
  requireAddons(rules);
  const { folder, close } = makeRunFolder();
  try {
    const jobs = os.availableParallelism();
    const built = await inParallel(jobs, rules, (rule) => buildRepros(rule, folder));
    const homes = new Map(rules.map((rule, index) => [rule, built[index]]));
    const deviations = loadDeviations(DEVIATIONS);
    let differing = 0;
    for (const runtime of await identifyAll(values.runtime, folder, sayInLines(console.error))) {
      const cells = cellsOf(rules, [runtime]);
      const options = { deviations, jobs, timeoutMs: 30_000, folder };
      const results = await Promise.all(runCells(cells, options).results);
      const answers = await inParallel(jobs, cells, ({ rule, variant }) =>
        runRepro(runtime.command, homes.get(rule).get(variant), folder),
      );
      differing += print(runtime, results, answers);
    }
    return differing > 0 ? 1 : 0;
  } finally {
    close();
  }
}

function print({ label }, results, answers) {
  const counts = { same: 0, race: 0, different: 0 };
  results.forEach((result, index) => {
    const { rule, variant, verdict } = result;
    const { status, last } = answers[index];
    const outcome = agreement(result, answers[index]);
    counts[outcome]++;
    if (outcome !== 'same')
      console.log(
        `${outcome}: ${rule} (${variant}) on ${label}: the suite says ${verdict}, the repro ${status}: ${last}`,
      );
  });
  const { same, race, different } = counts;
  console.log(
    `${label}: ${same} of ${results.length} repros say what the suite says, ${race} race, ${different} differ`,
  );
  return different;
}

runTool('repros', { options: OPTIONS, allowPositionals: true }, compare);
