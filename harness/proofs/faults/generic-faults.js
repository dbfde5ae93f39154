'use strict';

const { tableOfFunctions } = require('../../functions/table.js');

/**
 * The faults that every function and every callback may have, by name: "napi_unwrap:result-changed", "complete:twice".
 * addons/fault/generic-fault.h says what each does.
 */
const OF_ALL = ['does-nothing', 'other-status'];
const OF_RESULTS = ['result-changed', 'written-although-failed'];
/** Where an argument is of one of these kinds, a failed call may have written to it. */
const RESULT = /\((?:in_)?out_(?!values\b|words\b)\w+,/;

const OF_CALLS_OF_JAVASCRIPT = ['lost', 'twice', 'wrong-thread', 'without-env'];
const WITH_DATA = ['lost', 'twice', 'late', 'wrong-thread', 'wrong-data', 'out-of-order'];
const CALLBACKS = {
  call_js: ['lost', 'twice', 'wrong-thread', 'wrong-data', 'out-of-order', 'at-once'],
  execute: [...WITH_DATA, 'without-env', 'at-once'],
  complete: [...WITH_DATA, 'without-env', 'at-once'],
  finalize: [...WITH_DATA, 'without-env', 'wrong-hint', 'at-once'],
  'cleanup-hook': [...WITH_DATA, 'at-once'].filter((kind) => kind !== 'late'),
  'async-cleanup-hook': WITH_DATA.filter((kind) => kind !== 'late'),
  function: OF_CALLS_OF_JAVASCRIPT,
  constructor: OF_CALLS_OF_JAVASCRIPT,
  getter: OF_CALLS_OF_JAVASCRIPT,
  setter: OF_CALLS_OF_JAVASCRIPT,
};
/** Thread-safe functions are not in the table: what they write is no argument of a kind. */
const THREADSAFE = ['create', 'get_context', 'call', 'acquire', 'release', 'ref', 'unref'].map(
  (verb) =>
    verb === 'get_context'
      ? 'napi_get_threadsafe_function_context'
      : `napi_${verb}_threadsafe_function`,
);

/** They return no status, and are not in the table either. */
const WITHOUT_STATUS = ['napi_fatal_error', 'napi_module_register'];

/** The generic faults of a function or a kind of callback; none where there is no such. */
function faultsOf(name) {
  if (Object.hasOwn(CALLBACKS, name)) return CALLBACKS[name].map((kind) => `${name}:${kind}`);
  if (WITHOUT_STATUS.includes(name)) return [`${name}:does-nothing`];
  const line = tableOfFunctions().get(name);
  if (line === undefined && !THREADSAFE.includes(name)) return [];
  const kinds = line !== undefined && RESULT.test(line) ? [...OF_ALL, ...OF_RESULTS] : OF_ALL;
  return kinds.map((kind) => `${name}:${kind}`);
}

function isGeneric(fault) {
  return faultsOf(fault.slice(0, fault.indexOf(':'))).includes(fault);
}

/** Those of all functions and callbacks that are on a trace. */
function faultsOn(events) {
  const names = events
    .filter(({ event }) => event === 'call' || event === 'callback')
    .map(({ name }) => name);
  return [...new Set(names)].sort().flatMap(faultsOf);
}

module.exports = { faultsOf, faultsOn, isGeneric };
