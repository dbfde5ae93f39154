'use strict';

const TABLE = [
  ['[new Date(0), Date.bind()]', true],
  ['[{}, Date.bind()]', false],
  ['[[], new Proxy(Array, {})]', true],
  ['[{}, new Proxy(Array, {})]', false],
  ['[new Proxy([], {}), Array]', true],
  ['[new Proxy({}, { getPrototypeOf: () => Array.prototype }), Array]', true],
];

module.exports = {
  rule: 'napi_instanceof takes bound functions and proxies of constructors as the operator does',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  basis: ['napi_instanceof: true where object instanceof constructor is true'],
  napi: 1,
  covers: ['V-059'],
  catches: [
    'napi_instanceof:does-nothing',
    'napi_instanceof:other-status',
    'napi_instanceof:result-changed',
  ],

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
