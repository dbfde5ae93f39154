'use strict';

const TABLE = [
  ['[0, null]', '[null, []]'],
  ['[1, null]', '[null, []]'],
];

module.exports = {
  rule: 'node_api_create_object_with_properties makes an object without a prototype for NULL and for null',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_object_with_properties',
  basis: [
    'node_api_create_object_with_properties: prototype_or_null is an object, null, or NULL, which is converted to null',
  ],
  napi: 8,
  covers: ['V-194', 'V-195', 'F-150'],
  catches: [
    'node_api_create_object_with_properties:does-nothing',
    'node_api_create_object_with_properties:other-status',
    'node_api_create_object_with_properties:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([given, prototype]) => {
      const made = addon.run(given, prototype);
      return [Object.getPrototypeOf(made), Reflect.ownKeys(made)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_create_object_with_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input}, NULL first and then null: prototype and keys are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
