'use strict';

// The number, and what C has of it.
const TABLE = [
  [0, 0],
  [-1, -1],
  [2147483648, 2147483648],
  [-2147483649, -2147483649],
  [4294967296, 4294967296],
  [9007199254740991, 9007199254740991],
  [-9007199254740991, -9007199254740991],
];

module.exports = {
  rule: 'An integer in the safe range comes back unchanged as int64, up to 2^53-1 and down to -(2^53-1)',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int64',
  basis: [
    'napi_get_value_int64: the C int64 equivalent of the number',
    'napi_get_value_int64: only numbers outside of the safe range lose precision',
  ],
  napi: 1,
  covers: ['V-020'],
  catches: [
    'napi_get_value_int64:does-nothing',
    'napi_get_value_int64:other-status',
    'napi_get_value_int64:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([number]) => addon.run(number));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_int64').map(({ status, results = {} }) => [
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
