'use strict';

const semver = require('semver');
const { VERDICTS } = require('../judge/verdict.js');

/** Of a cell that has not run on a release, as where the rule is newer. */
const UNKNOWN = '?';
/** Why a release has not run that the census will come to. */
const NOT_YET = 'has not run yet';

/**
 * @typedef {object} Census
 * @property {string} runtime
 * @property {string} platform that it ran on
 * @property {Map<string, string|null>} releases that npm has, by version: why it has not run, or null
 * @property {Map<string, {version: string, variants: Map<string, Map<string, string>>}>} rules by id: the version of the rule that
 *   ran, and of each variant what it said, by release: a verdict, or several with "|" between them
 */

/** @returns {Census} */
function emptyCensus(runtime, platform) {
  return { runtime, platform, releases: new Map(), rules: new Map() };
}

/** The releases that have run, oldest first. */
function releasesRun({ releases }) {
  return semver.sort([...releases.keys()].filter((version) => releases.get(version) === null));
}

/** What came of the runs of a cell on one release, as a state. */
const stateOf = (verdicts) => VERDICTS.filter((each) => verdicts.includes(each)).join('|');

/** What a state says that came: nothing where it is not known. */
const verdictsIn = (state) => (state === undefined || state === UNKNOWN ? [] : state.split('|'));

/** What a cell said, by release. */
function statesOf({ rules }, id, variant) {
  return rules.get(id)?.variants.get(variant) ?? new Map();
}

/**
 * The cells that have not run on a release, or in another version of their rule.
 *
 * @param {Census} census
 * @param {string} release
 * @param {object[]} rules
 * @param {Map<string, string>} versions of the rules by id, as they are now
 * @returns {{rule: object, variant: string}[]}
 */
function missingOn(census, release, rules, versions) {
  const isThere = (rule, variant) =>
    census.rules.get(rule.id)?.version === versions.get(rule.id) &&
    statesOf(census, rule.id, variant).has(release);
  return rules.flatMap((rule) =>
    rule.variants
      .filter((variant) => !isThere(rule, variant))
      .map((variant) => ({ rule, variant })),
  );
}

/**
 * Adds what came of a release. What a rule said in another version is no longer known then.
 *
 * @param {Census} census
 * @param {string} release
 * @param {{rule: string, variant: string, state: string}[]} rows
 * @param {Map<string, string>} versions
 */
function addRun(census, release, rows, versions) {
  census.releases.set(release, null);
  for (const { rule, variant, state } of rows) {
    const version = versions.get(rule);
    if (census.rules.get(rule)?.version !== version)
      census.rules.set(rule, { version, variants: new Map() });
    const { variants } = census.rules.get(rule);
    if (!variants.has(variant)) variants.set(variant, new Map());
    variants.get(variant).set(release, state);
  }
}

/** Takes out what is about rules and variants that there are no longer. */
function dropOthers(census, rules) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, { variants }] of census.rules) {
    for (const variant of variants.keys())
      if (!byId.get(id)?.variants.includes(variant)) variants.delete(variant);
    if (variants.size === 0) census.rules.delete(id);
  }
}

module.exports = {
  NOT_YET,
  UNKNOWN,
  addRun,
  dropOthers,
  emptyCensus,
  missingOn,
  releasesRun,
  stateOf,
  statesOf,
  verdictsIn,
};
