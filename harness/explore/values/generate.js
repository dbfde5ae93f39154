'use strict';

const fc = require('fast-check');
const { FAILS, OPEN } = require('./outcomes.js');
const { VALUE_OPERATIONS, expectCall, newValueModel, tellModel } = require('./expected.js');

/** Programs of calls on values: what they begin with, and the calls. */

const told = (value) => (Object.is(value, -0) ? '-0' : String(value));
const edges = [0, -0, 1.5, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, NaN, Infinity, -Infinity];
const number = fc
  .oneof(fc.double(), fc.integer(), fc.constantFrom(...edges))
  .map((value) => ['number', told(value)]);
const units = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 32, max: 126 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xff }) },
  ),
  { maxLength: 12 },
);
const digits = fc
  .oneof(fc.nat({ max: 20 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map(String);
const string = fc
  .oneof(
    units,
    digits.map((text) => Array.from(text, (c) => c.charCodeAt(0))),
    fc.constantFrom('a', 'b').map((text) => [text.charCodeAt(0)]),
  )
  .map((value) => ['string', value]);
const bigint = fc
  .oneof(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.bigInt({ min: -3n, max: 3n }))
  .map((value) => ['bigint', String(value)]);
const plain = fc.constantFrom(['undefined'], ['null'], ['true'], ['false'], ['symbol', 's']);
const simple = fc.oneof(number, string, bigint, plain);
const key = fc.constantFrom('a', 'b', '0', '1', 'length', '');
const array = fc.array(simple, { maxLength: 3 }).map((all) => ['array', all]);
const object = fc.array(fc.tuple(key, simple), { maxLength: 3 }).map((all) => ['object', all]);
const bytes = fc.nat({ max: 20 });
const functions = fc.constantFrom('returns', 'throws', 'class', 'throwing class');
const others = fc.constantFrom('getter', 'hostile', 'promise', 'error', 'map', 'regexp', 'frozen');
const value = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 1, arbitrary: fc.integer({ min: -1e12, max: 1e12 }).map((ms) => ['date', ms]) },
  { weight: 2, arbitrary: array },
  { weight: 2, arbitrary: object },
  { weight: 2, arbitrary: functions.map((kind) => [kind]) },
  { weight: 2, arbitrary: others.map((kind) => [kind]) },
  { weight: 1, arbitrary: simple.map((one) => ['boxed', one]) },
  { weight: 1, arbitrary: fc.oneof(array, object).map((one) => ['proxy', one]) },
  { weight: 1, arbitrary: bytes.map((n) => ['arraybuffer', n]) },
  { weight: 1, arbitrary: bytes.map((n) => ['view', n]) },
);

/** Often one of the newest. */
const slot = fc.oneof(fc.nat({ max: 30 }), fc.integer({ min: 100, max: 103 }));
const small = fc.nat({ max: 20 });

const LONGEST_ARRAY = 1000;

/** Ends where an array gets too long, or might: one of four thousand million elements takes its time to become a string. */
function untilTooLong(program) {
  const model = newValueModel(program);
  const isTooLong = (value) => Array.isArray(value) && value.length > LONGEST_ARRAY;
  const end = program.calls.findIndex((call) => {
    const isUnknown = model.lost || model.slot(call[1]) === OPEN;
    if (isUnknown && /^set_/.test(call[0])) return true;
    const expected = expectCall(model, call);
    tellModel(model, expected, expected.results !== FAILS);
    return model.slots.some(isTooLong);
  });
  return end === -1 ? program : { ...program, calls: program.calls.slice(0, end) };
}

/** @param {number[]} versions that an addon may declare */
function valuePrograms(versions) {
  const programs = fc.record({
    napi: fc.constantFrom(...versions),
    keeps: fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    inputs: fc
      .tuple(simple, fc.array(value, { maxLength: 5 }))
      .map(([first, rest]) => [first, ...rest]),
    calls: fc.array(
      fc.tuple(fc.constantFrom(...Object.keys(VALUE_OPERATIONS)), slot, slot, small, small),
      { minLength: 1, maxLength: 25 },
    ),
  });
  return programs.map(untilTooLong);
}

/** What the subject gets. */
function valuesForSubject({ keeps, inputs, calls }, number) {
  return {
    number,
    keeps: Number(keeps),
    inputs,
    text: calls.map((call) => call.join(' ')).join(' '),
  };
}

module.exports = { valuePrograms, valuesForSubject };
