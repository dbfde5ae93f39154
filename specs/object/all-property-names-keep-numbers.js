'use strict';

const TABLE = [
  ['{ 1: 1, 20: 1 }', '[1, 20]'],
  ['[7, 8]', '[0, 1]'],
  ['{ "01": 1 }', '["01"]'],
  ['{ "-1": 1 }', '["-1"]'],
  ['{ "1.5": 1 }', '["1.5"]'],
  ['{ a: 1, 3: 1 }', '[3, "a"]'],
];

module.exports = {
  rule: 'napi_key_keep_numbers gives the indices of objects and arrays as numbers',
  from: 'https://nodejs.org/api/n-api.html#napi_key_conversion',
  basis: ['napi_key_conversion: napi_key_keep_numbers returns numbers for integer indexes'],
  napi: 6,
  covers: ['V-178'],
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
