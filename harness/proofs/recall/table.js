'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../../common/paths.js');
const { faultIn, kinds } = require('../../common/fields.js');
const { isNamed } = require('../../runtimes/releases.js');
const UsageError = require('../../common/usage-error.js');
const variants = require('../../subject/variants.js');

const TABLE = path.join(ROOT, 'specs', 'recall.json');

const isRelease = [
  'has to be a release by name',
  (text) => typeof text === 'string' && isNamed(text),
];
const FIELDS = {
  bug: kinds.text,
  wrong: isRelease,
  right: isRelease,
  rule: kinds.text,
  variant: kinds.oneOf(Object.keys(variants)),
  reason: kinds.text,
  issue: ['has to be a link', (value) => typeof value === 'string' && URL.canParse(value)],
};

/**
 * The rows of the table: {bug, wrong, right, rule, variant, issue}, or with `reason` in place of rule and variant.
 *
 * @throws {UsageError} for a row that is not of that form, or names no rule and variant that there is
 */
function loadTable(rules, file = TABLE) {
  const rows = JSON.parse(fs.readFileSync(file, 'utf8'));
  rows.forEach((row, index) => {
    const wrong =
      faultIn(row, FIELDS, ['rule', 'variant', 'reason', 'issue']) ?? faultOfRow(row, rules);
    if (wrong !== null) throw new UsageError(`${file}, entry ${index + 1}: ${wrong}`);
  });
  return rows;
}

function faultOfRow({ rule: id, variant, reason }, rules) {
  if (reason !== undefined)
    return id === undefined ? null : 'it has both a rule and a reason why there is none';
  if (id === undefined || variant === undefined)
    return 'it has neither a rule nor a reason why there is none';
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return `there is no rule ${id}`;
  return rule.variants.includes(variant) ? null : `${id} has no variant ${variant}`;
}

module.exports = { loadTable };
