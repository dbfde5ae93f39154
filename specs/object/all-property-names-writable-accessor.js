'use strict';

const TABLE = [['{ get a() { return 1; }, set a(value) {}, get b() { return 1; } }', '["a", "b"]']];

module.exports = {
  rule: 'Accessors, which have no such attribute, pass the filter napi_key_writable',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  level: 'should',
  napi: 6,
  covers: ['V-172', 'VN57'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object, 1, 1, 1).map(String).sort());
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
