'use strict';

const TABLE = [
  ['1.9', '[true, "[object Date]", 1]'],
  ['-1.9', '[true, "[object Date]", -1]'],
  ['-0', '[true, "[object Date]", 0]'],
  ['-0.9', '[true, "[object Date]", 0]'],
  ['8640000000000001', '[true, "[object Date]", NaN]'],
  ['NaN', '[true, "[object Date]", NaN]'],
  ['Infinity', '[true, "[object Date]", NaN]'],
  ['-Infinity', '[true, "[object Date]", NaN]'],
];

module.exports = {
  rule: 'napi_create_date clips its time as ECMAScript does: fractions go toward zero, and what is beyond 8.64e15 or not finite makes an invalid Date',
  from: 'https://nodejs.org/api/n-api.html#napi_create_date',
  level: 'should',
  napi: 5,
  covers: ['V-396'],
  catches: [
    'napi_create_date:does-nothing',
    'napi_create_date:other-status',
    'napi_create_date:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, () => {
      const made = addon.run();
      return [made instanceof Date, Object.prototype.toString.call(made), made.getTime()];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_create_date');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
