'use strict';

// The number, and what C has of it.
const TABLE = [
  [1.9, 1],
  [-1.9, -1],
  [0.9, 0],
  [-0.9, 0],
  [4294967296.5, 4294967296],
  [-0, 0],
  [5e-324, 0],
];

module.exports = {
  rule: 'int64 drops a fraction toward zero: 1.9 gives 1, -0.9 gives 0, 2^32+0.5 gives 2^32',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int64',
  level: 'should',
  napi: 1,
  covers: ['V-024'],
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
