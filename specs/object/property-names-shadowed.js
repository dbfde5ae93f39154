'use strict';

const TABLE = [
  ['Object.create({ x: 1, y: 1 }, { x: { value: 1 } })', '["y"]'],
  ['Object.create({ x: 1, y: 1 }, { x: { value: 1, enumerable: true } })', '["x", "y"]'],
  ['Object.assign(Object.create([1]), { 0: 2 })', '["0"]'],
];

module.exports = {
  rule: 'napi_get_property_names gives no name twice, and none that an own property hides which is not enumerable',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  level: 'should',
  napi: 1,
  covers: ['V-163'],
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
