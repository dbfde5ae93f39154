'use strict';

// The number, and what C has of it.
const TABLE = [
  [0, 0],
  [1, 1],
  [2147483647, 2147483647],
  [2147483648, 2147483648],
  [4294967295, 4294967295],
];

module.exports = {
  rule: 'A number from 0 to 2^32-1 comes back unchanged as uint32',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_uint32',
  basis: ['napi_get_value_uint32: the C equivalent of the value as a uint32_t'],
  napi: 1,
  covers: ['V-016'],
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
