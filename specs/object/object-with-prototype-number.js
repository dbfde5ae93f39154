'use strict';

// What prototype is passed is the duty of the caller.
const TABLE = [['[5, "a", "b"]', 'not napi_ok']];

module.exports = {
  rule: 'node_api_create_object_with_properties refuses a number for a prototype',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_object_with_properties',
  level: 'may',
  napi: 8,
  covers: ['V-198', 'F-150'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, ([prototype, first, second]) =>
      outcomeOf(() => void addon.run(prototype, first, second, 1, 2)),
    );
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('node_api_create_object_with_properties');
    TABLE.forEach(([input, expected], i) =>
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input}: ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
