'use strict';

const fc = require('fast-check');
const { FAILS, OPEN } = require('./outcomes.js');
const { VALUE_CALLS, VALUE_REFERENCES } = require('./calls.js');
const { NONE, expectCall, newValueModel, tellModel } = require('./expected.js');
const { VALUE_MEMORY } = require('./memory.js');
const { VALUE_PROPERTIES } = require('./properties.js');
const { VALUE_MAKES, VALUE_READS } = require('./reads.js');

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
const kind = (...kinds) => fc.constantFrom(...kinds).map((one) => [one]);
const aFunction = kind('native', 'returns', 'throws', 'class', 'throwing class');
const anObject = fc.oneof(
  { weight: 2, arbitrary: array },
  { weight: 2, arbitrary: object },
  {
    weight: 2,
    arbitrary: kind('getter', 'hostile', 'promise', 'error', 'map', 'regexp', 'frozen'),
  },
  { weight: 1, arbitrary: simple.map((one) => ['boxed', one]) },
  { weight: 1, arbitrary: fc.oneof(array, object).map((one) => ['proxy', one]) },
  { weight: 1, arbitrary: fc.integer({ min: -1e12, max: 1e12 }).map((ms) => ['date', ms]) },
);
const buffer = fc.tuple(fc.constantFrom('arraybuffer', 'view'), bytes);
const value = fc.oneof(
  { weight: 3, arbitrary: simple },
  { weight: 3, arbitrary: anObject },
  { weight: 1, arbitrary: aFunction },
  { weight: 1, arbitrary: buffer },
);

const small = fc.nat({ max: 20 });
/** From 100 on they are counted from the newest. */
const slot = fc.oneof(fc.nat({ max: 30 }), fc.integer({ min: 100, max: 103 }));
const often = (at) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(at) },
    { weight: 2, arbitrary: fc.constantFrom(100, 101) },
    { weight: 3, arbitrary: slot },
  );
/** Programs begin with something simple, a function, an object and a buffer. */
const [FUNCTION, OBJECT, BUFFER] = [1, 2, 3];

/** Calls of those names, whose operands are often of the kind that they are for. */
function among(operations, at) {
  const operand = at === undefined ? slot : often(at);
  return fc.tuple(fc.constantFrom(...Object.keys(operations)), operand, operand, small, small);
}

const call = fc.oneof(
  { weight: 4, arbitrary: among(VALUE_READS) },
  { weight: 3, arbitrary: among(VALUE_MAKES) },
  { weight: 4, arbitrary: among(VALUE_PROPERTIES, OBJECT) },
  { weight: 4, arbitrary: among(VALUE_CALLS, FUNCTION) },
  { weight: 2, arbitrary: among(VALUE_REFERENCES, OBJECT) },
  { weight: 2, arbitrary: among(VALUE_MEMORY, BUFFER) },
);

const LONGEST_ARRAY = 1000;

/** Of these it is taken that nothing is thrown: what is made is for the lengths of arrays alone. */
const QUIET = new Set([NONE, OPEN]);

/** Ends where an array gets too long, or might: one of four thousand million elements takes its time to become a string. */
function untilTooLong(program) {
  const model = newValueModel(program);
  const isTooLong = (value) => Array.isArray(value) && value.length > LONGEST_ARRAY;
  const end = program.calls.findIndex((call) => {
    const isUnknown = model.lost || model.slot(call[1]) === OPEN;
    if (isUnknown && /^set_/.test(call[0])) return true;
    const expected = expectCall(model, call);
    tellModel(model, expected, expected.results !== FAILS, !QUIET.has(expected.thrown));
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
      .tuple(
        simple,
        aFunction,
        anObject,
        fc.oneof(buffer, value),
        fc.array(value, { maxLength: 3 }),
      )
      .map(([first, ...others]) => [first, ...others.slice(0, 3), ...others[3]]),
    calls: fc.array(call, { minLength: 1, maxLength: 25 }),
  });
  return programs.map(untilTooLong);
}

/** What the subject gets. */
function valuesForSubject({ keeps, inputs, calls }, number) {
  return {
    number,
    keeps: Number(keeps),
    inputs,
    text: calls.map((call) => `napi_${call.join(' ')}`).join(' '),
  };
}

module.exports = { valuePrograms, valuesForSubject };
