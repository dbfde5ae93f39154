'use strict';

const { symbols } = require('node-api-headers');
const semver = require('semver');
const { groupBy } = require('../report/group.js');
const { gapsOf, spansOf, spansText } = require('./spans.js');
const { FUNCTION, concerned, subjectsOf } = require('./subjects.js');

/** What is worst for whoever is concerned comes first. */
const WORST = ['crash', 'hang', 'broken', 'fail'];

/** All functions of Node-API: each version of the headers names those that it has. */
const FUNCTIONS = new Set(
  Object.values(symbols).flatMap((version) => [
    ...version.js_native_api_symbols,
    ...version.node_api_symbols,
  ]),
);

/**
 * The recorded breaches that concern who uses these functions on these releases, by cause, worst first: what the manual says before
 * what Node does, then by how it ends, what is not mended before what is, then by the number of rules. What the manual leaves
 * open is none.
 *
 * @param {string[]} functions that are used
 * @param {Object<string, string>} engines a semver range for each runtime that matters
 * @param {object[]} deviations
 * @param {object[]} rules
 * @returns {object[]} {cause, reason, issue, runtime, range, mended, verdicts, level, functions, rules}
 */
function breachesFor(functions, engines, deviations, rules) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const concerning = deviations
    .map((entry) => ({ ...entry, rule: byId.get(entry.rule), within: engines[entry.runtime] }))
    .filter(({ rule, within }) => within !== undefined && rule.level !== 'may')
    .map((entry) => ({ ...entry, functions: functionsIn(entry, functions) }))
    .filter((entry) => entry.functions.length > 0 && semver.intersects(entry.range, entry.within));
  return groupBy(concerning, ({ cause }) => cause)
    .map(breachOf)
    .filter(({ range }) => range !== '')
    .sort(worstFirst);
}

/** Where the reason itself names functions, somebody who uses none of them is not concerned. */
function functionsIn({ rule, reason }, used) {
  const named = (reason.match(FUNCTION) ?? []).filter((name) => FUNCTIONS.has(name));
  const own = concerned(subjectsOf(rule, FUNCTIONS), used);
  if (own.length === 0 || named.length === 0) return own;
  return [...new Set(named)].filter((name) => used.includes(name));
}

function breachOf(entries) {
  const [{ cause, reason, issue, runtime, within }] = entries;
  const spans = spansOf(
    entries.map(({ range }) => range),
    within,
  );
  const verdicts = new Set(entries.flatMap((entry) => entry.verdicts));
  return {
    cause,
    reason,
    issue,
    runtime,
    range: spansText(spans),
    // Where each of them ends, newest line last.
    mended: spans.every(({ mended }) => mended) ? spans.map(({ to }) => to) : [],
    verdicts: WORST.filter((verdict) => verdicts.has(verdict)),
    level: entries.some(({ rule }) => rule.level === 'must') ? 'must' : 'should',
    functions: [...new Set(entries.flatMap((entry) => entry.functions))].sort(),
    rules: [...new Set(entries.map(({ rule }) => rule.id))].sort(),
  };
}

function worstFirst(a, b) {
  return (
    Number(a.level !== 'must') - Number(b.level !== 'must') ||
    WORST.indexOf(a.verdicts[0]) - WORST.indexOf(b.verdicts[0]) ||
    Number(a.mended.length > 0) - Number(b.mended.length > 0) ||
    b.rules.length - a.rules.length ||
    (a.cause < b.cause ? -1 : 1)
  );
}

/**
 * The releases on which nothing concerns them but what is mended nowhere yet, and how many breaches are none there.
 *
 * @returns {{runtime: string, range: string, gone: number, of: number}|null} null where nothing is to be gained
 */
function betterOn(breaches, runtime, within) {
  const own = breaches.filter((each) => each.runtime === runtime);
  const mended = own.filter((each) => each.mended.length > 0);
  if (mended.length === 0) return null;
  const spans = spansOf(
    mended.map(({ range }) => range),
    within,
  );
  const range = spansText(gapsOf(spans).slice(-2));
  return { runtime, range, gone: mended.length, of: own.length };
}

module.exports = { FUNCTIONS, betterOn, breachesFor };
