'use strict';

const { build } = require('../../subject/build-value.js');
const { FAILS, OPEN, isObject } = require('./outcomes.js');
const { VALUE_MAKES, VALUE_READS } = require('./reads.js');
const { VALUE_PROPERTIES } = require('./properties.js');
const { VALUE_CALLS, VALUE_REFERENCES } = require('./calls.js');
const { VALUE_MEMORY } = require('./memory.js');

/**
 * What ECMAScript, and the manual, have a program of calls on values return: a model that is asked call by call, and told what the call
 * did. Where the manual leaves it open nothing is expected, and of what depends on that neither.
 */

const VALUE_OPERATIONS = Object.assign(
  {},
  VALUE_READS,
  VALUE_MAKES,
  VALUE_PROPERTIES,
  VALUE_CALLS,
  VALUE_REFERENCES,
  VALUE_MEMORY,
);

/** No exception, and one of which it is not known what it is. */
const NONE = Symbol('none');
const SOME = Symbol('some');

/** Those whose result goes into the next slot. */
const FILLS =
  /^(coerce|create_(?!reference)|get_(property|element|named|all|reference|and)|call|new|run|escape)|_(words|utf8|latin1|utf16)$/;
const MUTATES = /^(set_|delete_(?!reference)|define|object_|type_tag|wrap|remove_wrap|detach)/;
const TAKES_NOTHING =
  /^(create_(u?int|double|bigint|date|array|object|function)|run_|throw_|is_exc|get_and)/;
const TAKES_TWO =
  /^(strict|instanceof|(get|has|has_own|delete|set)_property$|create_.*error|call_|new_|escape)/;
const ON_REFERENCE = /(^reference_|_reference(_value)?$)/;
const WHILE_PENDING_REFUSED =
  /^((get|set|has|has_own|delete|get_named|set_named|has_named)_property|(get|set|has|delete)_element|get_property_names|get_prototype|define_properties|call_function|new_instance|run_script|throw|throw_error)$/;
/** Calls whose exceptions are told, even those that an engine throws by itself. */
const TELLS_ERRORS = /^(call_|new_|run_|throw|create_(typedarray|dataview))/;

/** @param {{napi: number, keeps: boolean, inputs: Array}} program `keeps`: exceptions stay pending until they are asked for */
function newValueModel({ napi, keeps, inputs }) {
  const exotic = new Set();
  const natives = new Set();
  let entered = 0;
  /** As in addons/explore/parts/value-calls.c. */
  const newNative = () => {
    const native = function () {
      if (typeof arguments[0] === 'function' && entered < 2) {
        entered++;
        try {
          arguments[0](arguments[1], arguments[2]);
        } finally {
          entered--;
        }
      }
      return arguments[1];
    };
    natives.add(native);
    return native;
  };
  const exported = newNative();
  const slots = inputs.map((input) => {
    if (input[0] === 'native') return exported;
    const value = build(input);
    if (input[0] === 'proxy') exotic.add(value);
    return value;
  });
  const model = {
    napi,
    keeps,
    slots,
    references: [],
    tags: new Map(),
    wraps: new Map(),
    detached: new Set(),
    pending: NONE,
    lost: false,
    slot: (n) =>
      n < 100 ? slots[n % slots.length] : slots[slots.length - 1 - ((n - 100) % slots.length)],
    isNative: (value) => natives.has(value),
    isExotic: (value) =>
      exotic.has(value) || (ArrayBuffer.isView(value) && model.detached.has(value.buffer)),
    native: newNative,
  };
  return model;
}

/**
 * @param {object} model
 * @param {Array} call [name, a, b, n, m]
 * @returns {{name: string, o: object, results: object|symbol|null, made: *, thrown: *, level: string|undefined, ran: boolean, pends: boolean}}
 *   `results`: those by name, FAILS, OPEN, or null where nothing is called; `thrown`: the exception, OPEN, or NONE; `ran`: it came of
 *   JavaScript; `pends`: one was pending before
 */
function expectCall(model, [name, ia, ib, n, m]) {
  const o = { a: model.slot(ia), b: model.slot(ib), n, m, first: model.slots[0] };
  const open = { name, o, results: OPEN, thrown: OPEN, pends: model.pending !== NONE };
  if (model.lost) return open;
  if (model.pending !== NONE) return Object.assign(open, whilePending(model, name, o));
  const unknown =
    (!TAKES_NOTHING.test(name) && !ON_REFERENCE.test(name) && o.a === OPEN) ||
    (name === 'create_reference' && o.a === OPEN) ||
    (TAKES_TWO.test(name) && o.b === OPEN);
  if (unknown) {
    if (name === 'create_reference') model.references.push(OPEN);
    return open;
  }
  try {
    const said = VALUE_OPERATIONS[name](model, o);
    const thrown = said.results === OPEN || said.results === FAILS ? OPEN : NONE;
    return Object.assign(open, { thrown }, said);
  } catch (thrown) {
    if (thrown === FAILS) return Object.assign(open, { results: FAILS });
    const isTold = TELLS_ERRORS.test(name) || !(thrown instanceof Error);
    return Object.assign(open, { results: FAILS, thrown: isTold ? thrown : OPEN, ran: true });
  }
}

/** The manual says of many calls that they return at once then, and not of which. */
function whilePending(model, name, { n }) {
  const { pending, references } = model;
  if (name === 'is_exception_pending') return { results: { result: true }, thrown: pending };
  if (name === 'get_and_clear_last_exception')
    return { results: {}, made: pending === SOME ? OPEN : pending, thrown: NONE };
  if (name === 'create_reference') references.push(OPEN);
  if (name === 'delete_reference' && references.length > 0)
    references[n % references.length] = null;
  if (WHILE_PENDING_REFUSED.test(name)) return { results: FAILS, level: 'should', thrown: pending };
  return { results: OPEN, thrown: pending };
}

/** The model after the call, which returned napi_ok or did not; `pends`: whether an exception is pending now, where it stays so. */
function tellModel(model, { name, o, results, made, thrown }, ok, pends) {
  const fails = results === FAILS;
  const contradicts = results !== OPEN && results !== null && ok === fails;
  if (FILLS.test(name)) {
    if (results === OPEN) model.slots.push(made !== undefined && ok ? made : OPEN);
    else if (fails) model.slots.push(ok ? OPEN : undefined);
    else model.slots.push(ok || results === null ? made : undefined);
  }
  const isKnown = o.a !== OPEN && !isObject(o.a) && typeof o.a !== 'function';
  if (MUTATES.test(name) && (contradicts || (results === OPEN && !isKnown && !model.isExotic(o.a))))
    model.lost = true;
  if (name === 'create_reference' && contradicts) {
    const { references } = model;
    references[references.length - 1] = ok ? OPEN : null;
  }
  if (!model.keeps) return;
  if (pends === false) model.pending = NONE;
  else model.pending = contradicts || thrown === NONE || thrown === OPEN ? SOME : thrown;
}

module.exports = { NONE, SOME, VALUE_OPERATIONS, expectCall, newValueModel, tellModel };
