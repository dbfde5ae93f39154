'use strict';

const fs = require('node:fs');
const path = require('node:path');
const picomatch = require('picomatch');
const UsageError = require('./usage-error.js');
const variants = require('./variants.js');

const root = path.join(__dirname, '..');
const LEVELS = ['must', 'should', 'may'];
const KNOWN = new Set([
  'rule',
  'from',
  'level',
  'napi',
  'needs',
  'variants',
  'catches',
  'covers',
  'perturb',
  'nodeFlag',
  'beforeWorker',
  'afterWorker',
  'mayNotEnd',
  'endsBySignal',
  'scenario',
  'expect',
]);

/**
 * Every rule of the suite, by reading the folder of specs: specs/tsfn/queue-full.js is the rule tsfn/queue-full, and its
 * addon is built from addons/tsfn/queue-full.c.
 *
 * @param {string} [folder] of specs
 * @returns {object[]} sorted by id
 * @throws {UsageError} for a spec that cannot be loaded, or that is none
 */
function loadRules(folder = path.join(root, 'specs')) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => loadRule(folder, file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function loadRule(folder, file) {
  const specFile = path.join(folder, file);
  let spec;
  try {
    spec = require(specFile);
  } catch (error) {
    throw new UsageError(`the spec ${specFile} cannot be loaded: ${error.message.split('\n')[0]}`);
  }
  const wrong = faultOf(spec);
  if (wrong !== null) throw new UsageError(`the spec ${specFile} is wrong: ${wrong}`);
  const id = file.slice(0, -'.js'.length).split(path.sep).join('/');
  const defaults = { level: 'must', needs: [], variants: ['main'], catches: [], covers: [] };
  const addonFile = path.join(root, 'build', 'Release', `${id}.node`);
  return { id, ...defaults, mayNotEnd: false, endsBySignal: false, ...spec, specFile, addonFile };
}

function faultOf(spec) {
  const unknown = Object.keys(spec).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) return `"${unknown}" is no field of a spec`;
  for (const key of ['rule', 'from'])
    if (typeof spec[key] !== 'string') return `"${key}" has to be text`;
  for (const key of ['scenario', 'expect'])
    if (typeof spec[key] !== 'function') return `"${key}" has to be a function`;
  if (!Number.isInteger(spec.napi)) return '"napi" has to be a Node-API version';
  if (spec.level !== undefined && !LEVELS.includes(spec.level))
    return `"level" has to be one of ${LEVELS.join(', ')}`;
  const stray = (spec.variants || []).find((name) => !(name in variants));
  if (stray !== undefined)
    return `"${stray}" is none of the variants ${Object.keys(variants).join(', ')}`;
  return null;
}

/**
 * The rules that the words of a command line mean: ids, folders or globs. No word means all.
 *
 * @throws {UsageError} for a word that means no rule
 */
function selectRules(rules, words) {
  if (words.length === 0) return rules;
  const chosen = new Set();
  for (const word of words) {
    const matches = picomatch([word, `${word.replace(/\/$/, '')}/**`]);
    const found = rules.filter((rule) => matches(rule.id));
    if (found.length === 0)
      throw new UsageError(`no rule is called ${word}; "napi-conformance list" shows them all`);
    found.forEach((rule) => chosen.add(rule));
  }
  return rules.filter((rule) => chosen.has(rule));
}

/** @throws {UsageError} where an addon has not been built */
function requireAddons(rules) {
  const missing = rules.find((rule) => !fs.existsSync(rule.addonFile));
  if (missing)
    throw new UsageError(`the addon of ${missing.id} is missing; "npm run build" builds it`);
}

module.exports = { loadRules, selectRules, requireAddons };
