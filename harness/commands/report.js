'use strict';

const { isAlarm } = require('../judge/deviations.js');
const { mergeResults } = require('../report/merge.js');
const { FORMATS } = require('../report/formats.js');
const { closeAll, openOutputs, writeWhole } = require('../report/outputs.js');
const { loadResults } = require('../report/results.js');
const { loadRules } = require('../rules/rules.js');
const UsageError = require('../common/usage-error.js');

const options = { format: { type: 'string', multiple: true }, output: { type: 'string' } };

/** Merges the results of several runs, and reports them as one run would. */
async function run(files, values) {
  if (files.length === 0)
    throw new UsageError('report needs the files to merge, as "run --format json" writes them');
  // All is read before an output is touched: it may be one of the files.
  const results = mergeResults(files.map((file) => ({ file, rows: loadResults(file) })));
  const names = Object.keys(FORMATS).filter((name) => FORMATS[name].whole !== undefined);
  const outputs = openOutputs(values, { names, plain: 'pretty' });
  try {
    writeWhole(outputs, results, { rules: loadRules(), durationMs: null });
  } finally {
    closeAll(outputs);
  }
  return results.some(isAlarm) ? 1 : 0;
}

module.exports = { options, run };
