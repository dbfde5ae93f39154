'use strict';

// The number, and what C has of it.
const TABLE = [
  [9223372036854775808, '9223372036854775807'],
  [18446744073709551616, '9223372036854775807'],
  [1e300, '9223372036854775807'],
  [-9223372036854777856, '-9223372036854775808'],
  [-1e300, '-9223372036854775808'],
];

module.exports = {
  rule: 'A number outside of the range of int64 gives the nearest end: 2^63 and 1e300 give 2^63-1, -2^63-2048 gives -2^63',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int64',
  level: 'should',
  napi: 1,
  covers: ['V-022', 'VN07', 'F-092'],
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
