'use strict';

const fs = require('node:fs');
const path = require('node:path');
const picomatch = require('picomatch');
const semver = require('semver');
const { ROOT } = require('../common/paths.js');
const { faultIn, kinds } = require('../common/fields.js');
const UsageError = require('../common/usage-error.js');
const variants = require('../subject/variants.js');

const ABILITIES = ['gc', 'async_hooks', 'async_local_storage', 'vm'];
/** What the harness listens to for a rule that is about it: 'exit' of the scenario's own process object, 'exit' of its worker. */
const EVENTS = ['exit', 'worker exit'];

const FIELDS = {
  rule: kinds.text,
  from: ['has to be a link', (value) => typeof value === 'string' && URL.canParse(value)],
  basis: ['has to be a list of texts as in "Section of the manual: in few words"', isBasis],
  napi: ['has to be a Node-API version', (value) => Number.isInteger(value) && value > 0],
  level: kinds.oneOf(['must', 'should', 'may']),
  needs: kinds.someOf(ABILITIES),
  variants: kinds.someOf(Object.keys(variants)),
  catches: kinds.texts,
  covers: kinds.texts,
  unnoticed: kinds.text,
  provenBy: ['has to be a release by name, as in node@26.10.0', isRelease],
  listens: kinds.someOf(EVENTS),
  perturb: kinds.flag,
  nodeFlag: ['has to be { flag, since }, since a semver range of Node', isNodeFlag],
  mayNotEnd: kinds.flag,
  endsBySignal: kinds.flag,
  alone: kinds.text,
  scenario: kinds.function,
  beforeWorker: kinds.function,
  workers: kinds.count,
  workersAtOnce: kinds.count,
  loads: kinds.flag,
  afterWorker: kinds.function,
  expect: kinds.function,
  untried: kinds.function,
};
const REQUIRED = ['rule', 'from', 'napi', 'scenario', 'expect'];
const OPTIONAL = Object.keys(FIELDS).filter((name) => !REQUIRED.includes(name));

/** Each text names a section of the manual, and says what stands there. */
function isBasis(value) {
  return (
    kinds.texts[1](value) && value.length > 0 && value.every((text) => /^\S[^:]*: \S/.test(text))
  );
}

function isNodeFlag(value) {
  return typeof value?.flag === 'string' && semver.validRange(value.since ?? 'none') !== null;
}

function isRelease(value) {
  const match = /^[a-z]+@(.+)$/.exec(value);
  return match !== null && semver.valid(match[1]) === match[1];
}

const SPECS = path.join(ROOT, 'specs');

/** The id of every rule, by reading the folder of specs: specs/tsfn/queue-full.js is the rule tsfn/queue-full. */
function idsOfRules(folder = SPECS) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length).split(path.sep).join('/'))
    .sort();
}

/**
 * The rules that the words of a command line mean: ids, folders or globs. No word means all. The addon of each is built from
 * addons/, where it has the same name. No other spec is read, since there are many, and a command mostly means few.
 *
 * @param {string[]} [words]
 * @param {string} [folder] of specs
 * @returns {object[]} sorted by id
 * @throws {UsageError} for a word that means no rule, and a spec that cannot be loaded, or that is none
 */
function loadRules(words = [], folder = SPECS) {
  return selectIds(idsOfRules(folder), words).map((id) => loadRule(folder, id));
}

function loadRule(folder, id) {
  const specFile = path.join(folder, `${id}.js`);
  let spec;
  try {
    spec = require(specFile);
  } catch (error) {
    throw new UsageError(`the spec ${specFile} cannot be loaded: ${error.message.split('\n')[0]}`);
  }
  const isMust = spec?.level === undefined || spec.level === 'must';
  const wrong = faultIn(
    spec,
    FIELDS,
    OPTIONAL.filter((name) => !isMust || name !== 'basis'),
  );
  if (wrong !== null) throw new UsageError(`the spec ${specFile} is wrong: ${wrong}`);
  if ((spec.afterWorker || spec.workers) && !spec.listens?.includes('worker exit'))
    throw new UsageError(
      `the spec ${specFile} is wrong: "afterWorker" and "workers" need listens: ['worker exit']`,
    );
  const defaults = {
    level: 'must',
    basis: [],
    needs: [],
    variants: ['main'],
    catches: [],
    covers: [],
    listens: [],
  };
  const addonFile = path.join(ROOT, 'build', 'Release', `${id}.node`);
  return { id, ...defaults, mayNotEnd: false, endsBySignal: false, ...spec, specFile, addonFile };
}

function selectIds(ids, words) {
  if (words.length === 0) return ids;
  const chosen = new Set();
  for (const word of words) {
    if (word === '') throw new UsageError('no rule has an empty name');
    const matches = picomatch([word, `${word.replace(/\/$/, '')}/**`]);
    const found = ids.filter((id) => matches(id));
    if (found.length === 0)
      throw new UsageError(`no rule is called ${word}; "napi-conformance list" shows them all`);
    found.forEach((id) => chosen.add(id));
  }
  return ids.filter((id) => chosen.has(id));
}

/**
 * @param {{rule: string, variants: string[]|undefined}[]} deviations
 * @param {object[]} rules those that are at hand
 * @param {string} file the deviations are in
 * @throws {UsageError} for one that is about no rule there is, or a variant that its rule, if at hand, has not: it would excuse
 *   nothing, unseen
 */
function requireRulesOf(deviations, rules, file) {
  const ids = new Set(idsOfRules());
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  deviations.forEach(({ rule: id, variants: named = [] }, index) => {
    const where = `the deviations ${file}, entry ${index + 1}`;
    const rule = byId.get(id);
    if (!ids.has(id)) throw new UsageError(`${where}: no rule is called ${id}`);
    const stray = rule && named.find((variant) => !rule.variants.includes(variant));
    if (stray !== undefined)
      throw new UsageError(
        `${where}: ${id} does not run in "${stray}", but in ${rule.variants.join(', ')}`,
      );
  });
}

module.exports = { idsOfRules, loadRules, requireRulesOf, selectIds };
