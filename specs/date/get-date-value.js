'use strict';

const TABLE = [
  ['new Date(0)', 0],
  ['new Date(1549183351)', 1549183351],
  ['new Date(-1)', -1],
  ['new Date(8.64e15)', 8640000000000000],
  ['new Date(NaN)', 'NaN'],
  ['new Date(1.9)', 1],
  ['Object.assign(new Date(6), { valueOf: () => 7, getTime: () => 8 })', 6],
  ['new (class extends Date { getTime() { return 8; } })(9)', 9],
  ['Object.setPrototypeOf(new Date(10), null)', 10],
];

module.exports = {
  rule: 'napi_get_date_value tells the time of a Date, NaN of an invalid one, and asks none of its methods',
  from: 'https://nodejs.org/api/n-api.html#napi_get_date_value',
  basis: ['napi_get_date_value: the time value of the Date'],
  napi: 5,
  covers: ['V-397'],
  catches: [
    'napi_get_date_value:does-nothing',
    'napi_get_date_value:other-status',
    'napi_get_date_value:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_date_value').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
