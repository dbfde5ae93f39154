'use strict';

const fc = require('fast-check');

/** Programs of calls on values: what they begin with, and the calls. */

/** As in addons/explore/values.c. */
const OPERATIONS = {
  typeof: 0,
  get_value_double: 1,
  get_value_int32: 2,
  get_value_uint32: 3,
  get_value_int64: 4,
  get_value_bool: 5,
  get_value_string_utf8: 6,
  get_value_string_utf16: 7,
  get_value_bigint_int64: 8,
  get_value_bigint_uint64: 9,
  get_array_length: 10,
  is_array: 11,
  is_date: 12,
  coerce_to_bool: 20,
  coerce_to_number: 21,
  coerce_to_string: 22,
  coerce_to_object: 23,
  get_property: 24,
  get_element: 25,
  create_int32: 26,
  create_uint32: 27,
  strict_equals: 40,
  has_property: 41,
  has_own_property: 42,
  delete_property: 43,
  set_property: 44,
  set_element: 45,
  has_element: 46,
  delete_element: 47,
};

const told = (value) => (Object.is(value, -0) ? '-0' : String(value));
const edges = [0, -0, 1.5, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, NaN, Infinity, -Infinity];
const number = fc
  .oneof(fc.double(), fc.integer(), fc.constantFrom(...edges))
  .map((value) => ['number', told(value)]);
const units = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 32, max: 126 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
  ),
  { maxLength: 12 },
);
const digits = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map(String);
const string = fc
  .oneof(
    units,
    digits.map((text) => Array.from(text, (c) => c.charCodeAt(0))),
  )
  .map((value) => ['string', value]);
const bigint = fc
  .oneof(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.bigInt({ min: -3n, max: 3n }))
  .map((value) => ['bigint', String(value)]);
const plain = fc.constantFrom(['undefined'], ['null'], ['true'], ['false'], ['symbol', 's']);
const simple = fc.oneof(number, string, bigint, plain);
const key = fc.constantFrom('a', 'b', '0', '1', 'length', '');
const value = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 1, arbitrary: fc.integer({ min: -1e12, max: 1e12 }).map((ms) => ['date', ms]) },
  { weight: 2, arbitrary: fc.array(simple, { maxLength: 3 }).map((all) => ['array', all]) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(key, simple), { maxLength: 3 }).map((all) => ['object', all]),
  },
);
/** Not more: an array of four thousand million elements takes its time to become a string. */
const small = fc.nat({ max: 20 });

const valuePrograms = fc.record({
  inputs: fc
    .tuple(simple, fc.array(value, { maxLength: 4 }))
    .map(([first, others]) => [first, ...others]),
  calls: fc.array(
    fc.tuple(
      fc.constantFrom(...Object.keys(OPERATIONS)),
      fc.nat({ max: 30 }),
      fc.nat({ max: 30 }),
      small,
    ),
    { minLength: 1, maxLength: 25 },
  ),
});

/** What the subject gets. */
function valuesForSubject({ inputs, calls }, number) {
  const words = calls.map(([name, a, b, n]) => [OPERATIONS[name], a, b, n].join(' '));
  return { number, inputs, text: words.join(' ') };
}

module.exports = { OPERATIONS, valuePrograms, valuesForSubject };
