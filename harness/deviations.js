'use strict';

const fs = require('node:fs');
const semver = require('semver');
const UsageError = require('./usage-error.js');
const { VERDICTS } = require('./verdict.js');
const variants = require('./variants.js');

const FAILING = VERDICTS.filter((verdict) => verdict !== 'pass' && verdict !== 'skip');

/**
 * The known deviations: a JSON array of
 * {rule, variants (all of the rule's, if left out), runtime, range, verdicts, reason, issue}. `range` is a semver range of
 * releases. A breach that a race decides has "pass" among its verdicts. `issue` is a link, or "unreported".
 *
 * @param {string} file
 * @throws {UsageError} for a file that cannot be read, or an entry that is not of that form
 */
function loadDeviations(file) {
  let entries;
  try {
    entries = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`the deviations ${file} cannot be read: ${error.message.split('\n')[0]}`);
  }
  if (!Array.isArray(entries))
    throw new UsageError(`the deviations ${file} have to be a JSON array`);
  entries.forEach((entry, index) => {
    const wrong = faultOf(entry);
    if (wrong !== null)
      throw new UsageError(`the deviations ${file}, entry ${index + 1}: ${wrong}`);
  });
  return entries;
}

function faultOf(entry) {
  if (typeof entry !== 'object' || entry === null) return 'an entry has to be an object';
  for (const key of ['rule', 'runtime', 'range', 'reason', 'issue']) {
    if (typeof entry[key] !== 'string' || entry[key] === '') return `"${key}" has to be text`;
  }
  if (semver.validRange(entry.range) === null) return `"${entry.range}" is no semver range`;
  if (entry.issue !== 'unreported' && !URL.canParse(entry.issue))
    return '"issue" has to be a link, or "unreported"';
  if (!Array.isArray(entry.verdicts) || !entry.verdicts.some((v) => FAILING.includes(v))) {
    return `"verdicts" has to name at least one of ${FAILING.join(', ')}`;
  }
  const stray = (entry.variants || []).find((name) => !(name in variants));
  return stray === undefined ? null : `"${stray}" is no variant`;
}

/**
 * What is recorded for one cell, or null.
 *
 * @param {{name: string, version: string}} runtime
 */
function findDeviation(deviations, ruleId, variantName, runtime) {
  const matches = (entry) =>
    entry.rule === ruleId &&
    (entry.variants === undefined || entry.variants.includes(variantName)) &&
    entry.runtime === runtime.name &&
    semver.satisfies(runtime.version, entry.range, { includePrerelease: true });
  return deviations.find(matches) ?? null;
}

/**
 * Whether a verdict is an alarm, and why.
 *
 * @param {{verdict: string, level: string, deviation: object|null}} result
 * @returns {'quiet'|'known'|'tolerated'|'broken rule'|'gone'} the last two are alarms
 */
function standingOf({ verdict, level, deviation }) {
  if (verdict === 'skip') return 'quiet';
  if (deviation !== null && deviation.verdicts.includes(verdict))
    return verdict === 'pass' ? 'quiet' : 'known';
  if (verdict === 'pass') return deviation === null ? 'quiet' : 'gone';
  return level === 'must' || verdict === 'broken' ? 'broken rule' : 'tolerated';
}

const isAlarm = (result) => ['broken rule', 'gone'].includes(standingOf(result));

module.exports = { loadDeviations, findDeviation, standingOf, isAlarm };
