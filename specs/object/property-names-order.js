'use strict';

const TABLE = [
  ['{ b: 1, 2: 1, 1: 1, a: 1 }', '["1", "2", "b", "a"]'],
  ['{ 10: 1, 9: 1, x: 1, 0: 1 }', '["0", "9", "10", "x"]'],
  ['(() => { const o = { a: 1, b: 1 }; delete o.a; o.a = 1; return o; })()', '["b", "a"]'],
];

module.exports = {
  rule: 'napi_get_property_names gives indices in ascending order, then other names in the order of their creation',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  level: 'should',
  napi: 1,
  covers: ['V-164'],
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
