'use strict';

const { build } = require('../../subject/build-value.js');

/**
 * What ECMAScript, and the manual, have a program of calls on values return. Where the manual leaves it open nothing is expected, and of what
 * depends on that neither.
 */

const OPEN = Symbol('open');
const FAILS = Symbol('fails');
const MOST_SLOTS = 64;

/** @returns {(object|symbol)[]} for each call its results by name, FAILS, or OPEN */
function expectedOf({ inputs, calls }) {
  const slots = inputs.map(build);
  let lost = false;
  return calls.map(([name, ia, ib, n]) => {
    const [a, b] = [slots[ia % slots.length], slots[ib % slots.length]];
    const takes = TAKES[name] ?? 1;
    if (lost || (takes > 0 && a === OPEN) || (takes > 1 && b === OPEN)) {
      if (/^(set|delete)/.test(name)) lost = true;
      return keep(slots, name, OPEN, OPEN);
    }
    let made;
    let results;
    try {
      [results, made] = CALLS[name](a, b, n, slots[0]);
    } catch {
      results = FAILS;
    }
    return keep(
      slots,
      name,
      results,
      results === FAILS ? undefined : results === OPEN ? OPEN : made,
    );
  });
}

function keep(slots, name, results, made) {
  if (/^(coerce|get_property|get_element|create)/.test(name) && slots.length < MOST_SLOTS)
    slots.push(made);
  return results;
}

const TAKES = {
  create_int32: 0,
  create_uint32: 0,
  get_property: 2,
  strict_equals: 2,
  has_property: 2,
};
Object.assign(TAKES, { has_own_property: 2, delete_property: 2, set_property: 2, set_element: 1 });

const isObject = (value) => typeof value === 'object' && value !== null;
const only = (holds, results) => (holds ? [results()] : [FAILS]);
const plain = (value) => {
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
};
const whole = (big) => (big <= 2n ** 53n && big >= -(2n ** 53n) ? Number(big) : String(big));
const wellFormed = (text) => text.isWellFormed();

/** Of what is no object the manual does not say whether it is converted. */
const ofObject = (object, action) => (isObject(object) ? action() : [OPEN]);
const made = (value) => [{}, value];

const CALLS = {
  typeof: (a) => [{ result: a === null ? 'null' : typeof a }],
  get_value_double: (a) => only(typeof a === 'number', () => ({ result: plain(a) })),
  get_value_int32: (a) => only(typeof a === 'number', () => ({ result: a | 0 })),
  get_value_uint32: (a) =>
    typeof a === 'number' && a >>> 0 !== a
      ? [OPEN]
      : only(typeof a === 'number', () => ({ result: a >>> 0 })),
  get_value_int64(a) {
    if (typeof a !== 'number') return [FAILS];
    if (!Number.isFinite(a)) return [{ result: 0 }];
    return Math.abs(a) >= 2 ** 63 ? [OPEN] : [{ result: whole(BigInt(Math.trunc(a))) }];
  },
  get_value_bool: (a) => only(typeof a === 'boolean', () => ({ result: a })),
  get_value_string_utf8: (a, b, n) => lengthOf(a, n % 64, (text) => Buffer.byteLength(text)),
  get_value_string_utf16: (a, b, n) => lengthOf(a, n % 64, (text) => text.length),
  get_value_bigint_int64: (a) => bigintOf(a, BigInt.asIntN),
  get_value_bigint_uint64: (a) => bigintOf(a, BigInt.asUintN),
  get_array_length: (a) => only(Array.isArray(a), () => ({ result: a.length })),
  is_array: (a) => [{ result: Array.isArray(a) }],
  is_date: (a) => [{ is_date: a instanceof Date }],
  coerce_to_bool: (a) => made(Boolean(a)),
  coerce_to_number: (a) => made(+a),
  coerce_to_string: (a) => made(`${a}`),
  coerce_to_object: (a) => (a === null || a === undefined ? [FAILS] : made(Object(a))),
  get_property: (a, b) => ofObject(a, () => made(a[b])),
  get_element: (a, b, n) => ofObject(a, () => made(a[n])),
  create_int32: (a, b, n) => made(n | 0),
  create_uint32: (a, b, n) => made(n >>> 0),
  strict_equals: (a, b) => [{ result: a === b }],
  has_property: (a, b) => ofObject(a, () => [{ result: b in a }]),
  has_own_property: (a, b) =>
    ofObject(a, () =>
      only(/^(string|symbol)$/.test(typeof b), () => ({
        result: Object.prototype.hasOwnProperty.call(a, b),
      })),
    ),
  delete_property: (a, b) => ofObject(a, () => [{ result: Reflect.deleteProperty(a, b) }]),
  set_property: (a, b, n, first) => ofObject(a, () => setOrOpen(a, b, first)),
  set_element: (a, b, n, first) => ofObject(a, () => setOrOpen(a, n, first)),
  has_element: (a, b, n) => ofObject(a, () => [{ result: n in a }]),
  delete_element: (a, b, n) => ofObject(a, () => [{ result: Reflect.deleteProperty(a, n) }]),
};

/** Where it cannot be set, strict code throws, and sloppy code does not: the manual does not say which it is. */
function setOrOpen(object, key, value) {
  const name = typeof key === 'symbol' ? key : `${key}`;
  return [Reflect.set(object, name, value) ? {} : OPEN];
}

/** What is cut off, and what stands for a lone surrogate, is left open here. */
function lengthOf(value, size, count) {
  if (typeof value !== 'string') return [FAILS];
  const length = count(value);
  return wellFormed(value) && (size === 0 || length < size) ? [{ result: length }] : [OPEN];
}

function bigintOf(value, wrap) {
  if (typeof value !== 'bigint') return [FAILS];
  const result = wrap(64, value);
  return [{ result: whole(result), lossless: result === value }];
}

module.exports = { FAILS, OPEN, expectedOf };
