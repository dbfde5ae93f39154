'use strict';

const TABLE = [
  ['[]', 0],
  ['[1, 2]', 2],
  ['[, , ,]', 3],
  ['(() => { const a = []; a[9] = 1; return a; })()', 10],
  ['(() => { const a = [1, 2, 3]; a.length = 1; return a; })()', 1],
  ['(() => { const a = []; a.length = 4294967295; return a; })()', 4294967295],
  ['new (class extends Array {})(4)', 4],
  ['(() => { const a = [1]; a.push(2, 3); return a; })()', 3],
];

module.exports = {
  rule: 'napi_get_array_length tells the length property of the array',
  from: 'https://nodejs.org/api/n-api.html#napi_get_array_length',
  basis: ['napi_get_array_length: the length of the array'],
  napi: 1,
  covers: ['V-312'],
  catches: [
    'napi_get_array_length:does-nothing',
    'napi_get_array_length:other-status',
    'napi_get_array_length:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_array_length').map(({ status, results = {} }) => [
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
