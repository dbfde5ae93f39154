'use strict';

const os = require('node:os');
const { parseArgs } = require('node:util');
const { isLow, scoreOf } = require('./damage.js');
const { loadRules, requireAddons } = require('./rules.js');
const { cellsOf, makeRunFolder, runCells } = require('./run.js');
const { identifyAll, sayInLines } = require('./runtimes.js');

/**
 * Prints, rule by rule, what `expect` notices where its own passing trace is damaged. A cell that does not pass here has no such
 * trace. Exit status 1 where less than nine tenths are noticed, and the spec gives no reason.
 */
async function main() {
  const { values } = parseArgs({
    options: { runtime: { type: 'string', default: process.execPath } },
  });
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
    print(cells, results);
  } finally {
    close();
  }
}

function print(cells, results) {
  let [total, noticed, tried] = [0, 0, 0];
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
      process.exitCode = 1;
    }
    total += score.total;
    noticed += score.total - score.missed.length;
    tried++;
  });
  console.log(
    `${noticed} of ${total} damages noticed, in ${tried} of ${cells.length} cells that pass here`,
  );
}

main();
