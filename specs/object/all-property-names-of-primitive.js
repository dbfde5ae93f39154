'use strict';

// The manual says that it is an object.
const TABLE = [['"ab"', '["0", "1", "length"]']];

module.exports = {
  rule: 'napi_get_all_property_names takes a string for an object',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  level: 'may',
  napi: 6,
  covers: ['V-182'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object, 1, 0, 1).map(String).sort());
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
