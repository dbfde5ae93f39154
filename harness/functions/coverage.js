'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { namedBy } = require('../affects/subjects.js');
const { ROOT } = require('../common/paths.js');
const { readAddon } = require('../repro/c-inline.js');
const { callsOf } = require('./calls.js');

/** What a claim compares with; what it rules out is not expected. */
const STATUS = /(?<!!== )'(napi_(?!ok\b)\w+)'/g;

/**
 * What the rules say of each function.
 *
 * A function is the subject of a rule whose `expect` names it, or that catches a fault of it. The rule leaves out a parameter where its
 * addon passes NULL for that, and for none that is needed; it expects a status where its claims name that. A rule about a condition
 * that many functions share, no environment or a pending exception, says neither.
 *
 * @param {object[]} functions as those of loadFunctions
 * @param {object[]} rules
 * @returns {object[]} the functions, each with `rules` (ids), `leftOut` (ids by optional parameter), `expected` (ids by documented
 *   status) and `missing`: the names of those that have none, "rules" for the first
 */
function coverageOf(functions, rules) {
  const names = new Set(functions.map(({ name }) => name));
  const known = rules.map((rule) => ({ ...claimsOf(rule, names), id: rule.id }));
  return functions.map((entry) => {
    const about = known.filter(({ subjects }) => subjects.has(entry.name));
    const own = about.map((rule) => ({ ...rule, calls: ownCalls(rule, entry) }));
    const ids = (list) => list.map(({ id }) => id);
    const leftOut = mapValues(entry.optional, (_, parameter) =>
      ids(own.filter((rule) => leavesOut(rule, entry, parameter))),
    );
    const expected = mapValues(entry.statuses, (_, status) =>
      ids(own.filter((rule) => expects(rule, entry.name, status))),
    );
    const found = { rules: ids(about), ...leftOut, ...expected };
    const missing = Object.keys(found).filter((what) => found[what].length === 0);
    return { ...entry, rules: found.rules, leftOut, expected, missing };
  });
}

const mapValues = (object, f) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, f(value, key)]));

/** What a spec claims, its `expect` and the constants above it, and the source of its addon. */
function claimsOf(rule, names) {
  const source = fs.readFileSync(rule.specFile, 'utf8');
  const above = source.slice(0, source.indexOf('module.exports'));
  const claims = `${above}\n${rule.expect}`.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  const named = [...claims.matchAll(STATUS)].map(([, name]) => name);
  return {
    claims,
    subjects: new Set(namedBy(rule).filter((name) => names.has(name))),
    statuses: new Set(named.filter((name) => !names.has(name))),
    addon: readAddon(path.join(ROOT, 'addons', `${rule.id}.c`)).body,
  };
}

/** The calls of a function for its own sake. */
function ownCalls({ addon }, { name, parameters }) {
  if (addon.includes('CALLS_UNDER_CONDITIONS')) return [];
  return callsOf(addon, name).filter(([first]) => parameters[0] !== 'env' || first !== 'NULL');
}

/** What an addon has passed to it as data may be NULL anywhere. */
function leavesOut({ id, calls }, { parameters, optional, byTable = {} }, parameter) {
  const isNeeded = (at) => !Object.hasOwn(optional, parameters[at]) && parameters[at] !== 'data';
  const isLeftOut = (list) => /\bNULL\b/.test(list[parameters.indexOf(parameter)] ?? '');
  return (
    byTable[parameter] === id ||
    calls.some(
      (list) => isLeftOut(list) && !list.some((text, at) => text === 'NULL' && isNeeded(at)),
    )
  );
}

/** Where a spec has several functions and several statuses, the two have to stand in one statement. */
function expects({ calls, claims, subjects, statuses }, name, status) {
  if (calls.length === 0 || !statuses.has(status)) return false;
  if (subjects.size === 1 || statuses.size === 1) return true;
  return claims.split(';').some((text) => text.includes(name) && text.includes(`'${status}'`));
}

module.exports = { coverageOf };
