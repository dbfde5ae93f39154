'use strict';

const TABLE = [
  ['[]', 'object'],
  ['new Date(0)', 'object'],
  ['/a/', 'object'],
  ['new Error("a")', 'object'],
  ['Promise.resolve()', 'object'],
  ['new Boolean(false)', 'object'],
  ['new Number(1)', 'object'],
  ['new String("a")', 'object'],
  ['Object(Symbol())', 'object'],
  ['Object(1n)', 'object'],
  ['new Uint8Array(1)', 'object'],
  ['new ArrayBuffer(1)', 'object'],
  ['new DataView(new ArrayBuffer(1))', 'object'],
  ['new Map()', 'object'],
  ['Object.create(null)', 'object'],
  ['(function () { return arguments; })()', 'object'],
  ['new Function("return this")()', 'object'],
];

module.exports = {
  rule: 'Arrays, dates, regular expressions, errors, promises, boxed primitives, typed arrays and the global object are of type napi_object',
  from: 'https://nodejs.org/api/n-api.html#napi_typeof',
  basis: ['napi_typeof: like the typeof operator, which knows one type for them all'],
  napi: 1,
  covers: ['V-037'],
  catches: ['napi_typeof:does-nothing', 'napi_typeof:other-status', 'napi_typeof:result-changed'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_typeof').map(({ status, results = {} }) => [status, results.result]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `${input} is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
