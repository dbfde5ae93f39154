'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../common/paths.js');

const FUNCTION = /\b(?:napi|node_api)_[a-z0-9_]+\b/g;
/** What no addon of a chapter can do without. */
const OF_CHAPTER = {
  tsfn: 'napi_create_threadsafe_function',
  'async-work': 'napi_create_async_work',
};

/**
 * Which functions a rule is about: those that its spec names (where the manual says it, what `expect` reads, what it has to notice
 * a fault of), or else those that its addon calls for the sake of the rule.
 *
 * @param {object} rule
 * @param {Set<string>} known all functions of Node-API
 * @returns {{functions: string[], needs: string|null}} `needs` is without which an addon never comes to what the rule is about
 */
function subjectsOf(rule, known) {
  const isKnown = (name) => known.has(name);
  const [anchor] = (rule.from.split('#')[1]?.match(FUNCTION) ?? []).filter(isKnown);
  const named = [
    ...rule.catches.map((fault) => fault.split(':')[0]),
    ...(rule.expect.toString().match(FUNCTION) ?? []),
  ].filter(isKnown);
  const needs = anchor ?? OF_CHAPTER[rule.id.split('/')[0]] ?? null;
  const own = [needs, ...named].filter((name) => name !== null);
  const functions = own.length > 0 ? own : callsOf(rule).filter(isKnown);
  return { functions: [...new Set(functions)].sort(), needs };
}

/** The calls of an addon that are no set-up, as `MUST(call)` is; if it has no other, those. */
function callsOf({ id }) {
  const source = fs.readFileSync(path.join(ROOT, 'addons', `${id}.c`), 'utf8');
  const calls = [...source.matchAll(/(MUST\(\s*)?\b((?:napi|node_api)_[a-z0-9_]+)\(/g)];
  const bare = calls.filter(([, setUp]) => setUp === undefined);
  return (bare.length > 0 ? bare : calls).map(([, , name]) => name);
}

/** A table of inputs has several functions that differ by the type alone: napi_get_value_string_utf8, napi_get_value_string_latin1. */
const family = (name) => name.replace(/_(utf8|utf16|latin1|u?int32|u?int64|double|words)$/, '');

/** The functions of a rule that these are among, and none where what it needs is not. */
function concerned({ functions, needs }, imported) {
  const isThere = (name) => imported.some((other) => family(other) === family(name));
  if (needs !== null && !isThere(needs)) return [];
  return functions.filter((name) => imported.includes(name));
}

module.exports = { FUNCTION, concerned, subjectsOf };
