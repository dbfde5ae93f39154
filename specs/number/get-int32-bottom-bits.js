'use strict';

// The number, and what C has of it.
const TABLE = [
  [2147483648, -2147483648],
  [2147483649, -2147483647],
  [-2147483649, 2147483647],
  [4294967295, -1],
  [4294967296, 0],
  [4294967297, 1],
  [-4294967297, -1],
  [9007199254740994, 2],
  [9223372036854774784, -1024],
  [18446744073709551616, 0],
];

module.exports = {
  rule: 'An integer outside of the range of int32 gives its bottom 32 bits: 2^31 is -2^31, 2^32-1 is -1, 2^53+2 is 2, 2^63-1024 is -1024',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int32',
  basis: [
    'napi_get_value_int32: a number that exceeds 32 bits is truncated to the bottom 32 bits, so that a large positive one can turn negative',
  ],
  napi: 1,
  covers: ['V-011', 'VN04', 'F-091'],
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
