'use strict';

const TABLE = [['[null, "a", "a"]', '{a: 2}']];

module.exports = {
  rule: 'Of a name that is repeated node_api_create_object_with_properties takes the last value',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_object_with_properties',
  level: 'may',
  napi: 8,
  covers: ['V-197'],
  catches: [
    'node_api_create_object_with_properties:does-nothing',
    'node_api_create_object_with_properties:other-status',
    'node_api_create_object_with_properties:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([prototype, first, second]) => addon.run(prototype, first, second, 1, 2));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_create_object_with_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
