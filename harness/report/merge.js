'use strict';

const { isDeepStrictEqual } = require('node:util');
const semver = require('semver');
const { rowText } = require('./json.js');
const { keyOf, plannedCells, planOf } = require('./plan.js');
const { titleOf } = require('../text/text.js');
const UsageError = require('../common/usage-error.js');
const variants = require('../subject/variants.js');

/**
 * The rows of several files as one list, which depends on the rows alone, not on the order of the files. A cell that several files
 * have is there once, provided that they agree on it.
 *
 * @param {{file: string, rows: object[]}[]} parts
 * @returns {object[]} by runtime, release, rule and variant
 * @throws {UsageError} for two different verdicts on one cell, which names both
 */
function mergeResults(parts) {
  const cells = new Map();
  for (const { file, rows } of parts) {
    for (const row of rows) {
      const key = keyOf(row);
      const other = cells.get(key);
      if (other !== undefined) requireAgreement(other, { file, row });
      // Both say the same, in another time and with another trace: which one is kept must not depend on which came first.
      if (other === undefined || rowText(row) < rowText(other.row)) cells.set(key, { file, row });
    }
  }
  return [...cells.values()].map(({ row }) => row).sort(compareRows);
}

function requireAgreement(one, other) {
  const same =
    one.row.verdict === other.row.verdict &&
    isDeepStrictEqual(one.row.deviation, other.row.deviation);
  if (same) return;
  const [first, second] = [one, other].map(({ file, row }) => ({ file, says: sayingOf(row) }));
  throw new UsageError(
    `${titleOf(one.row)} on ${one.row.runtime.label} is ${first.says} in ${first.file}, and ${second.says} in ${second.file}; give one of them another label (--runtime label=…), or leave one out`,
  );
}

function sayingOf({ verdict, deviation }) {
  if (deviation === null) return `${verdict}, with no deviation recorded`;
  return `${verdict}, recorded as ${deviation.verdicts.join(' or ')} in ${deviation.range}`;
}

const VARIANTS = Object.keys(variants);
const sortedSet = (texts) => [...new Set(texts)].sort();
const compareTexts = (a, b) => (a < b ? -1 : Number(a > b));

function compareRows(a, b) {
  return (
    compareTexts(a.runtime.name, b.runtime.name) ||
    semver.compareBuild(a.runtime.version, b.runtime.version) ||
    compareTexts(a.runtime.label, b.runtime.label) ||
    compareTexts(a.rule, b.rule) ||
    VARIANTS.indexOf(a.variant) - VARIANTS.indexOf(b.variant)
  );
}

/** What should be there of all of them together. */
function mergeWholes(parts) {
  return {
    plan: planOf(parts.flatMap(({ plan }) => plannedCells(plan))),
    shards: sortedSet(parts.flatMap(({ shards }) => shards)),
  };
}

module.exports = { mergeResults, mergeWholes };
