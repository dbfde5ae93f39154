'use strict';

const TABLE = [
  ['[null, 5, "a"]', 'undefined'],
  ['[null, "a", {}]', 'undefined'],
];

module.exports = {
  rule: 'node_api_create_object_with_properties refuses a name that is neither string nor symbol',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_object_with_properties',
  level: 'should',
  napi: 8,
  covers: ['V-196', 'F-150'],
  catches: [
    'node_api_create_object_with_properties:does-nothing',
    'node_api_create_object_with_properties:other-status',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([prototype, first, second]) => void addon.run(prototype, first, second, 1, 2));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_create_object_with_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `of ${input} no object is made`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
