'use strict';

// How large an index is, the manual does not say.
const TABLE = [
  ['{ 4294967294: 1 }', '[4294967294]'],
  ['{ 4294967295: 1 }', '["4294967295"]'],
  ['{ "9007199254740993": 1 }', '["9007199254740993"]'],
];

module.exports = {
  rule: 'The last index that napi_key_keep_numbers gives as a number is 2^32-2',
  from: 'https://nodejs.org/api/n-api.html#napi_key_conversion',
  level: 'may',
  napi: 6,
  covers: ['V-179'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object, 1, 2, 0));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_all_property_names');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input} they are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
