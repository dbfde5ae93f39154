'use strict';

// The number, and what C has of it.
const TABLE = [
  [0.9, 0],
  [-0.9, 0],
  [1.9, 1],
  [-1.9, -1],
  [2147483647.9, 2147483647],
  [-2147483648.9, -2147483648],
  [5e-324, 0],
  [-0, 0],
];

module.exports = {
  rule: 'int32 drops a fraction toward zero: 0.9 gives 0, -1.9 gives -1, 2^31-0.1 gives 2^31-1, -0 gives 0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int32',
  level: 'should',
  napi: 1,
  covers: ['V-013', 'VN08'],
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
