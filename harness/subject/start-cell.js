'use strict';

const { loadRule } = require('./load-rule.js');
const { runScenario, superviseWorkers } = require('./scenario.js');
const { startWorker } = require('./start-worker.js');

/**
 * Starts a cell in the main thread of this process.
 *
 * @param {string[]} words as loadRule takes them
 */
function startCell(words) {
  const prepared = loadRule(words, 0);
  const script = prepared.variant.nested ? './nesting-worker.js' : './scenario-worker.js';
  const start = () => startWorker(require.resolve(script), { words });
  if (prepared.variant.worker) superviseWorkers(prepared, start);
  else runScenario(prepared, () => {});
}

module.exports = { startCell };
