'use strict';

const TABLE = [
  ['0', '[true, "[object Date]", 0]'],
  ['1549183351', '[true, "[object Date]", 1549183351]'],
  ['-1', '[true, "[object Date]", -1]'],
  ['8640000000000000', '[true, "[object Date]", 8640000000000000]'],
  ['-8640000000000000', '[true, "[object Date]", -8640000000000000]'],
];

module.exports = {
  rule: 'napi_create_date makes a Date of that time, in milliseconds since 1970',
  from: 'https://nodejs.org/api/n-api.html#napi_create_date',
  basis: ['napi_create_date: an ECMAScript time value in milliseconds since 1970 UTC'],
  napi: 5,
  covers: ['V-395', 'F-029'],
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
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input} it is a Date, and that its time`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
