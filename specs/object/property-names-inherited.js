'use strict';

// "the enumerable properties of object": whether inherited ones are is left open.
const TABLE = [
  ['Object.assign(Object.create({ inherited: 1 }), { own: 1 })', '["own", "inherited"]'],
  [
    'Object.create(Object.create({ far: 1 }, { near: { value: 1, enumerable: true } }))',
    '["near", "far"]',
  ],
];

module.exports = {
  rule: 'napi_get_property_names gives inherited properties too, after own ones',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  level: 'should',
  napi: 1,
  covers: ['V-162', 'F-078'],
  catches: [
    'napi_get_property_names:does-nothing',
    'napi_get_property_names:other-status',
    'napi_get_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_property_names');
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
