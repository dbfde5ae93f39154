'use strict';

const TABLE = [
  ['true', true],
  ['false', false],
];

module.exports = {
  rule: 'napi_get_value_bool gives C true for true and C false for false',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bool',
  basis: ['napi_get_value_bool: the C equivalent of the JavaScript Boolean'],
  napi: 1,
  covers: ['V-029'],
  catches: [
    'napi_get_value_bool:does-nothing',
    'napi_get_value_bool:other-status',
    'napi_get_value_bool:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_bool').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `${input} is ${expected} in C`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
