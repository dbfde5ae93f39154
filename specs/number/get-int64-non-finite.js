'use strict';

// The number, and what C has of it.
const TABLE = [
  [NaN, 0],
  [Infinity, 0],
  [-Infinity, 0],
];

module.exports = {
  rule: 'NaN and the infinities give the int64 0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int64',
  basis: ['napi_get_value_int64: numbers that are not finite set the result to zero'],
  napi: 1,
  covers: ['V-023', 'VN06', 'F-092'],
  catches: ['napi_get_value_int64:other-status', 'napi_get_value_int64:result-changed'],

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
