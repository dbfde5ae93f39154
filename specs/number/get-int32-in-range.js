'use strict';

// The number, and what C has of it.
const TABLE = [
  [0, 0],
  [1, 1],
  [-1, -1],
  [2147483647, 2147483647],
  [-2147483648, -2147483648],
];

module.exports = {
  rule: 'A number in the range of int32 comes back unchanged: 0, 1, -1, 2^31-1, -2^31',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int32',
  basis: ['napi_get_value_int32: the C int32 equivalent of the number'],
  napi: 1,
  covers: ['V-010'],
  catches: [
    'napi_get_value_int32:does-nothing',
    'napi_get_value_int32:other-status',
    'napi_get_value_int32:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([number]) => addon.run(number));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_int32').map(({ status, results = {} }) => [
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
