'use strict';

const fs = require('node:fs');
const semver = require('semver');
const { faultIn, kinds } = require('../common/fields.js');
const UsageError = require('../common/usage-error.js');
const { VERDICTS } = require('./verdict.js');
const variants = require('../subject/variants.js');

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

const FIELDS = {
  rule: kinds.text,
  variants: kinds.someOf(Object.keys(variants)),
  runtime: kinds.text,
  range: [
    'has to be a semver range',
    (value) => typeof value === 'string' && semver.validRange(value) !== null,
  ],
  verdicts: kinds.someOf([...FAILING, 'pass']),
  reason: kinds.text,
  issue: ['has to be a link, or "unreported"', isIssue],
};

function isIssue(value) {
  return value === 'unreported' || isLink(value);
}

function isLink(value) {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
}

function faultOf(entry) {
  const fault = faultIn(entry, FIELDS, ['variants']);
  if (fault !== null) return fault;
  return entry.verdicts.some((verdict) => FAILING.includes(verdict))
    ? null
    : '"verdicts" has to name one that fails';
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
    semver.valid(runtime.version) !== null &&
    semver.satisfies(runtime.version, entry.range, { includePrerelease: true });
  return deviations.find(matches) ?? null;
}

/** What a result can mean for the run; what needs a look most comes last. */
const STANDINGS = ['quiet', 'known', 'tolerated', 'gone', 'broken rule'];

/**
 * Whether a result is an alarm, and why. Of a cell that was run several times, each verdict has to be in order by itself.
 *
 * @param {{verdict: string, counts: Object<string, number>|undefined, level: string, deviation: object|null}} result
 * @returns {'quiet'|'known'|'tolerated'|'gone'|'broken rule'} the last two are alarms
 */
function standingOf({ verdict, counts = { [verdict]: 1 }, level, deviation }) {
  const standings = Object.keys(counts).map((each) => standingOfRun(each, level, deviation));
  return STANDINGS.findLast((standing) => standings.includes(standing));
}

function standingOfRun(verdict, level, deviation) {
  if (verdict === 'skip') return 'quiet';
  if (deviation !== null && deviation.verdicts.includes(verdict))
    return verdict === 'pass' ? 'quiet' : 'known';
  if (verdict === 'pass') return deviation === null ? 'quiet' : 'gone';
  return level === 'must' || verdict === 'broken' ? 'broken rule' : 'tolerated';
}

const isAlarm = (result) => ['broken rule', 'gone'].includes(standingOf(result));

module.exports = {
  isIssue,
  faultOf,
  findDeviation,
  isAlarm,
  loadDeviations,
  standingOf,
  STANDINGS,
};
