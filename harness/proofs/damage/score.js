'use strict';

const os = require('node:os');
const { isLow, scoreOf } = require('./damage.js');
const { requireAddons } = require('../../rules/addons.js');
const { loadRules } = require('../../rules/rules.js');
const { cellsOf, makeRunFolder, runCells } = require('../../run/run.js');
const { identifyAll, sayInLines } = require('../../runtimes/runtimes.js');
const { runTool } = require('../../common/tool.js');

const OPTIONS = { runtime: { type: 'string', default: process.execPath } };

/**
 * Prints, rule by rule, what `expect` notices where its own passing trace is damaged. A cell that does not pass here has no such
 * trace. Exit status 1 where less than nine tenths are noticed, and the spec gives no reason.
 */
async function score(values) {
  const rules = loadRules();
  requireAddons(rules);
  const { folder, close } = makeRunFolder();
  try {
    const runtimes = await identifyAll([values.runtime], folder, sayInLines(console.log));
    const options = {
      deviations: [],
      jobs: os.availableParallelism(),
      timeoutMs: 30_000,
      folder,
    };
    const cells = cellsOf(rules, runtimes);
    const results = await Promise.all(runCells(cells, options).results);
    return print(cells, results) ? 1 : 0;
  } finally {
    close();
  }
}

/** @returns {boolean} whether a spec leaves out why */
function print(cells, results) {
  let [total, noticed, tried, unexplained] = [0, 0, 0, false];
  results.forEach(({ verdict, exit, trace }, at) => {
    const { rule, variant } = cells[at];
    const name = `${rule.id} (${variant})`;
    if (verdict !== 'pass') {
      console.log(`${name} was not tried: its verdict here is ${verdict}`);
      return;
    }
    const hang = exit.signal === 'SIGKILL' ? 'as recorded' : null;
    const score = scoreOf(rule, { events: trace, ...exit, hang });
    const share = ((100 * (score.total - score.missed.length)) / score.total).toFixed(0);
    console.log(`${name}: ${score.total - score.missed.length} of ${score.total}, ${share} %`);
    for (const what of score.missed) console.log(`  not noticed: ${what}`);
    if (rule.unnoticed !== undefined) console.log(`  since: ${rule.unnoticed}`);
    if (isLow(score) && rule.unnoticed === undefined) {
      console.log('  and the spec does not say why');
      unexplained = true;
    }
    total += score.total;
    noticed += score.total - score.missed.length;
    tried++;
  });
  console.log(
    `${noticed} of ${total} damages noticed, in ${tried} of ${cells.length} cells that pass here`,
  );
  return unexplained;
}

runTool('damage', { options: OPTIONS }, score);
