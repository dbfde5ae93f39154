'use strict';

const UsageError = require('../common/usage-error.js');
const { coverageOf } = require('../functions/coverage.js');
const { loadFunctions } = require('../functions/table.js');
const { functionLines, totalsLine } = require('../functions/text.js');
const { coverage } = require('../rules/catalogue.js');
const { loadRules } = require('../rules/rules.js');

const WIDEST = 100;

const options = { uncovered: { type: 'boolean' }, functions: { type: 'boolean' } };

function run(words, { uncovered, functions }) {
  if (uncovered && functions)
    throw new UsageError('list has --uncovered or --functions, not both at once');
  if ((uncovered || functions) && words.length > 0)
    throw new UsageError(
      `list ${uncovered ? '--uncovered' : '--functions'} is about all rules, and takes none; "${words[0]}" is too much`,
    );
  const rules = loadRules(words);
  const lines = uncovered
    ? uncoveredLines(rules)
    : functions
      ? allFunctionLines(rules)
      : ruleLines(rules);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function ruleLines(rules) {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  return rules.map(
    ({ id, level, napi, variants, rule }) =>
      `${id.padEnd(width)}  ${level.padEnd(6)}  ${String(napi).padStart(2)}  ${variants.join(',')}  ${rule}`,
  );
}

/** What no rule covers, and why. */
function uncoveredLines(rules) {
  const left = coverage(rules).filter((entry) => entry.rules.length === 0);
  return left.map(
    ({ id, statement, reason }) =>
      `${id.padEnd(6)} ${statement}\n       ${reason ?? 'no rule so far'}`,
  );
}

/** Each function of the header, and what there is about it. */
function allFunctionLines(rules) {
  const width = Math.min(process.stdout.columns || WIDEST, WIDEST);
  const functions = coverageOf(loadFunctions(), rules);
  return [
    ...functions.flatMap((entry) => [...functionLines(entry, width), '']),
    totalsLine(functions),
  ];
}

module.exports = { options, run };
