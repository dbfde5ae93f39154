'use strict';

const TABLE = [
  ['0', '[true, 0, []]'],
  ['1', '[true, 1, []]'],
  ['5', '[true, 5, []]'],
  ['100000', '[true, 100000, []]'],
];

module.exports = {
  rule: 'napi_create_array_with_length makes an array of that length, and without elements',
  from: 'https://nodejs.org/api/n-api.html#napi_create_array_with_length',
  basis: ['napi_create_array_with_length: the length property is set to the given length'],
  napi: 1,
  covers: ['V-309', 'VN112'],
  catches: [
    'napi_create_array_with_length:does-nothing',
    'napi_create_array_with_length:other-status',
    'napi_create_array_with_length:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, () => {
      const made = addon.run();
      return [Array.isArray(made), made.length, Object.keys(made)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_create_array_with_length');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `length ${input}: whether it is an array, its length, its keys`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
