'use strict';

/**
 * Runs one scenario in the runtime under test: <runtime> harness/subject/subject.js SPEC ADDON VARIANT [bare]. It asserts nothing: what
 * happened is on the trace (the file that CONFORMANCE_TRACE names, else stderr), and the observer judges that. "bare" leaves out
 * what JavaScript would record, and every listener of ours. Every runtime has to understand this file and those it requires: ES2018,
 * CommonJS, no dependency.
 */

const path = require('path');
const { loadRule } = require('./load-rule.js');
const { runScenario, superviseWorkers } = require('./scenario.js');
const { startWorker } = require('./start-worker.js');

const [specFile, addonFile, variantName, bare] = process.argv.slice(2);
const words = [path.resolve(specFile), path.resolve(addonFile), variantName, bare];
const prepared = loadRule(words, 0);

function workerScript({ nested }) {
  return require.resolve(nested ? './nesting-worker.js' : './scenario-worker.js');
}

if (prepared.variant.worker)
  superviseWorkers(prepared, () => startWorker(workerScript(prepared.variant), { words }));
else runScenario(prepared, () => {});
