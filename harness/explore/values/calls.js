'use strict';

const { FAILS, OPEN, makes, where } = require('./outcomes.js');

/** Calls of functions and scripts, exceptions, references and scopes: what they come to. */
const VALUE_CALLS = {
  call_function(model, { a, b, n, m, first }) {
    if (typeof a !== 'function') return where(false);
    const given = [b, model.slot(n), first].slice(0, m % 4);
    if (given.some((value) => value === OPEN)) return { results: OPEN };
    return makes(Reflect.apply(a, undefined, given));
  },
  new_instance(model, { a, b, m }) {
    if (typeof a !== 'function') return where(false);
    if (model.isNative(a)) return { results: OPEN };
    return makes(Reflect.construct(a, [b].slice(0, m % 2)));
  },
  create_function: (model) => makes(model.native()),
  run_script: (model, { n }) => makes(SCRIPTS[n % 6]()),
  throw(model, { a }) {
    return { results: {}, thrown: a };
  },
  throw_error(model, { n }) {
    const Class = [Error, TypeError, RangeError][n % 3];
    return { results: {}, thrown: new Class('thrown') };
  },
  is_exception_pending: () => ({ results: { result: false } }),
  get_and_clear_last_exception: () => makes(undefined),
  escape_handle: (model, { a, n }) => ({
    results: {},
    made: a,
    also: n % 2 !== 0 ? { napi_escape_handle: [true, false] } : {},
  }),
};

/** As in addons/explore/parts/value-calls.c. */
const SCRIPTS = [
  () => 2,
  () => {
    throw 5;
  },
  () => 'a',
  () => ({ a: 1 }),
  () => {
    throw new SyntaxError();
  },
  () => {
    throw new TypeError();
  },
];

const MOST_REFERENCES = 8;
function onReference(action) {
  return (model, { n }) => {
    const { references } = model;
    const one = references.length === 0 ? null : references[n % references.length];
    if (one === null) return { results: null, made: undefined };
    return one === OPEN ? { results: OPEN } : action(one);
  };
}

const VALUE_REFERENCES = {
  /** Before version 10 a reference is to an object or a function; of symbols runtimes differ. */
  create_reference(model, { a, n }) {
    if (model.references.length === MOST_REFERENCES) return { results: null };
    const isHeld = (typeof a === 'object' && a !== null) || typeof a === 'function';
    const fails = !isHeld && model.napi < 10 && typeof a !== 'symbol';
    model.references.push(isHeld ? { value: a, count: n % 3 } : fails ? null : OPEN);
    if (fails) return { results: FAILS };
    return { results: isHeld || model.napi >= 10 ? {} : OPEN };
  },
  reference_ref: onReference((one) => ({ results: { result: ++one.count } })),
  reference_unref: onReference((one) => {
    if (one.count === 0) return { results: FAILS, level: 'should' };
    return { results: { result: --one.count } };
  }),
  get_reference_value: onReference((one) => makes(one.value)),
  delete_reference(model, { n }) {
    const { references } = model;
    const at = references.length === 0 ? -1 : n % references.length;
    if (at === -1 || references[at] === null) return { results: null };
    const was = references[at];
    references[at] = null;
    return { results: was === OPEN ? OPEN : {} };
  },
};

module.exports = { VALUE_CALLS, VALUE_REFERENCES };
