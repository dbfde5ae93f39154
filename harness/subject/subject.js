'use strict';

/**
 * Runs one scenario in the runtime under test: <runtime> harness/subject/subject.js SPEC ADDON VARIANT. It asserts nothing: what
 * happened is on the trace (the file that CONFORMANCE_TRACE names, else stderr), and the observer judges that.
 * Every runtime has to understand this file and those it requires: ES2018, CommonJS, no dependency.
 */

const path = require('path');
const { superviseWorkers } = require('./scenario.js');
const { loadRule } = require('./load-rule.js');
const { startWorker } = require('./start-worker.js');

const [specFile, addonFile, variantName] = process.argv.slice(2);
const words = [path.resolve(specFile), path.resolve(addonFile), variantName];
const prepared = loadRule(words, 'js');

if (prepared.variant.worker)
  superviseWorkers(prepared, () => startWorker(require.resolve('./scenario-worker.js'), { words }));
else prepared.runScenario(() => {});
