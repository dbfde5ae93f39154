'use strict';

const { printable } = require('../common/printable.js');
const { isAlarm } = require('../judge/deviations.js');
const { mergeResults, mergeWholes } = require('../report/merge.js');
const { FORMATS } = require('../report/formats.js');
const { missingText } = require('../report/plan.js');
const { closeAll, openOutputs, writeWhole } = require('../report/outputs.js');
const { loadResults } = require('../report/results.js');
const { loadRules } = require('../rules/rules.js');
const UsageError = require('../common/usage-error.js');

const options = {
  format: { type: 'string', multiple: true },
  output: { type: 'string' },
  verbose: { type: 'boolean' },
};

/** Merges the results of several runs, and reports them as one run would. */
async function run(files, values) {
  if (files.length === 0)
    throw new UsageError('report needs the files to merge, as "run --format json" writes them');
  // All is read before an output is touched: it may be one of the files.
  const parts = files.map((file) => ({ file, ...loadResults(file) }));
  const results = mergeResults(parts);
  const whole = mergeWholes(parts);
  const names = Object.keys(FORMATS).filter((name) => FORMATS[name].whole !== undefined);
  const outputs = openOutputs(values, { names, plain: 'pretty' });
  const missing = missingText(whole, results);
  try {
    const { verbose } = values;
    const about = { rules: loadRules(), durationMs: null, whole, missing, verbose };
    writeWhole(outputs, results, about);
  } finally {
    closeAll(outputs);
  }
  if (missing !== null) process.stderr.write(`napi-conformance: ${printable(missing, 2000)}\n`);
  return missing !== null || results.some(isAlarm) ? 1 : 0;
}

module.exports = { options, run };
