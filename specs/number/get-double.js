'use strict';

// The number, and what C has of it.
const TABLE = [
  [0, 0],
  [-0, '-0'],
  [1.1, 1.1],
  [2147483648, 2147483648],
  [9007199254740992, 9007199254740992],
  [5e-324, 5e-324],
  [Number.MAX_VALUE, 1.7976931348623157e308],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [-Infinity, '-Infinity'],
];

module.exports = {
  rule: 'The C double is the number, also -0, the smallest and the largest, the infinities and NaN',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_double',
  basis: ['napi_get_value_double: the C double equivalent of the number'],
  napi: 1,
  covers: ['V-009', 'VN02'],
  catches: [
    'napi_get_value_double:does-nothing',
    'napi_get_value_double:other-status',
    'napi_get_value_double:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([number]) => addon.run(number));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_double').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each number is asked for once');
    TABLE.forEach(([number, expected], i) =>
      t.deepEqual(
        told[i],
        ['napi_ok', expected],
        `the number ${Object.is(number, -0) ? '-0' : number} gives ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
