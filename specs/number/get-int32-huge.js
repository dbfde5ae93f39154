'use strict';

// The number, and what C has of it.
const TABLE = [
  [1e300, 0],
  [-1e300, 0],
  [Number.MAX_VALUE, 0],
  [-Number.MAX_VALUE, 0],
  [2 ** 84, 0],
];

module.exports = {
  rule: 'An integer from 2^84 on, whose bottom 32 bits are all zero, gives 0: 1e300, the largest number',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int32',
  basis: ['napi_get_value_int32: a number that exceeds 32 bits is truncated to the bottom 32 bits'],
  napi: 1,
  covers: ['V-012', 'VN05'],
  catches: ['napi_get_value_int32:other-status', 'napi_get_value_int32:result-changed'],

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
