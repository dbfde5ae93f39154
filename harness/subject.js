'use strict';

/**
 * Runs one scenario in the runtime under test: <runtime> harness/subject.js SPEC ADDON VARIANT. It asserts nothing: what
 * happened is on the trace (the file that CONFORMANCE_TRACE names, else stderr), and the observer judges that.
 * Every runtime has to understand this file and those it requires: ES2018, CommonJS, no dependency.
 */

const path = require('path');
const { loadRule } = require('./scenario.js');
const { startWorker } = require('./start-worker.js');

const [specFile, addonFile, variantName] = process.argv.slice(2);
const words = [path.resolve(specFile), path.resolve(addonFile), variantName];
const { addon, spec, variant, record, tools, runScenario } = loadRule(words, 'js');

if (variant.worker) superviseWorkers();
else runScenario(() => {});

function superviseWorkers() {
  if (spec.beforeWorker) spec.beforeWorker(addon, tools);
  superviseWorker(1);
}

function superviseWorker(round) {
  if (spec.workers) record('rounds', round);
  const worker = startWorker(require.resolve('./subject-worker.js'), { words });
  worker.on('message', () => {
    record('terminate');
    worker.terminate();
  });
  worker.on('exit', (code) => {
    record('worker exit', code);
    if (spec.afterWorker) spec.afterWorker(addon, tools);
    if (round < spec.workers) superviseWorker(round + 1);
  });
  if (variant.end === 'throw') worker.on('error', () => record('worker error'));
}
