'use strict';

const { coverage } = require('../rules/catalogue.js');
const { loadRules, selectRules } = require('../rules/rules.js');

const options = { uncovered: { type: 'boolean' } };

function run(words, { uncovered }) {
  const rules = loadRules();
  const lines = uncovered ? uncoveredLines(rules) : ruleLines(selectRules(rules, words));
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

module.exports = { options, run };
