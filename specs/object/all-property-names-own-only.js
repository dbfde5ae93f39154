'use strict';

const TABLE = [
  ['Object.assign(Object.create({ inherited: 1 }), { own: 1 })', '["own"]'],
  ['Object.create({ inherited: 1 })', '[]'],
  ['[7]', '["0", "length"]'],
];

module.exports = {
  rule: 'napi_key_own_only limits napi_get_all_property_names to the properties of the object itself',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  basis: ['napi_key_collection_mode: napi_key_own_only limits the properties to the given object'],
  napi: 6,
  covers: ['V-167'],
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
