'use strict';

// "represents invoking the instanceof operator", whose right operand this may be, and "the JavaScript function object", which it is not.
const TABLE = [
  ['[1, { [Symbol.hasInstance]: () => true }]', true],
  ['[1, { [Symbol.hasInstance]: () => false }]', false],
];

module.exports = {
  rule: 'An object with Symbol.hasInstance that cannot be called is a right operand of the operator, and of napi_instanceof',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  level: 'may',
  napi: 1,
  covers: ['V-061'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, ([object, constructor]) => addon.run(object, constructor));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_instanceof').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
