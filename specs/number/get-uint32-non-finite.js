'use strict';

// The number, and what C has of it.
const TABLE = [
  [NaN, 0],
  [Infinity, 0],
  [-Infinity, 0],
];

module.exports = {
  rule: 'NaN and the infinities give the uint32 0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_uint32',
  level: 'should',
  napi: 1,
  covers: ['V-018', 'F-096'],
  catches: ['napi_get_value_uint32:other-status', 'napi_get_value_uint32:result-changed'],

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
