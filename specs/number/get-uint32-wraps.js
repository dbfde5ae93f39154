'use strict';

// The number, and what C has of it.
const TABLE = [
  [-1, 4294967295],
  [-2, 4294967294],
  [4294967296, 0],
  [4294967297, 1],
  [73014444033, 1],
  [9007199254740994, 2],
  [-1.9, 4294967295],
  [1.9, 1],
  [-0.9, 0],
  [-0, 0],
  [1e300, 0],
];

module.exports = {
  rule: 'A number outside of the range of uint32 gives its bottom 32 bits, without its fraction: -1 is 2^32-1, 2^32+1 is 1',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_uint32',
  level: 'should',
  napi: 1,
  covers: ['V-017', 'VN03', 'F-096'],
  catches: [
    'napi_get_value_uint32:does-nothing',
    'napi_get_value_uint32:other-status',
    'napi_get_value_uint32:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([number]) => addon.run(number));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_uint32').map(({ status, results = {} }) => [
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
