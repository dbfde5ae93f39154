'use strict';

const path = require('node:path');
const { FUNCTIONS, betterOn, breachesFor } = require('../affects/breaches.js');
const { enginesOf } = require('../affects/engines.js');
const { importedFunctions } = require('../affects/imports.js');
const { affectsText } = require('../affects/text.js');
const { DEVIATIONS } = require('../common/paths.js');
const UsageError = require('../common/usage-error.js');
const { loadDeviations } = require('../judge/deviations.js');
const { loadRules, requireRulesOf } = require('../rules/rules.js');

const options = {
  engines: { type: 'string', multiple: true, default: [] },
  function: { type: 'string', multiple: true, default: [] },
  json: { type: 'boolean' },
  deviations: { type: 'string', default: DEVIATIONS },
};

/** Says which of the recorded breaches concern an addon. */
function run(files, values) {
  const about = subjectOf(files, values.function);
  const folder = files.length === 1 ? path.dirname(path.resolve(files[0])) : process.cwd();
  const { engines, from } = enginesOf(values.engines, folder);
  const rules = loadRules();
  const deviations = loadDeviations(values.deviations);
  requireRulesOf(deviations, rules, values.deviations);
  const breaches = breachesFor(about.functions, engines, deviations, rules);
  const better = Object.entries(engines)
    .map(([runtime, within]) => betterOn(breaches, runtime, within))
    .filter((each) => each !== null);
  const answer = { ...about, engines, from, better, breaches };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : affectsText(answer, process.stdout.columns),
  );
  return 0;
}

function subjectOf(files, functions) {
  if (files.length + Math.min(functions.length, 1) !== 1)
    throw new UsageError(
      'affects needs one built addon, as in build/Release/my-addon.node, or else the functions: --function napi_wrap',
    );
  const stray = functions.find((name) => !FUNCTIONS.has(name));
  if (stray !== undefined)
    throw new UsageError(
      `--function ${stray}: Node-API has no such function; its functions are called as in napi_get_value_int32`,
    );
  return files.length === 1
    ? { addon: files[0], ...importedFunctions(files[0]) }
    : { addon: null, format: null, functions };
}

module.exports = { options, run };
