'use strict';

const TABLE = [
  [
    'new Proxy({ __proto__: null }, { ownKeys: () => ["z", "a"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) })',
    '["z", "a"]',
  ],
  ['new Proxy({ __proto__: null, a: 1, b: 1 }, {})', '["a", "b"]'],
  ['new Proxy({ __proto__: null, b: 1 }, { ownKeys: () => [] })', '[]'],
];

module.exports = {
  rule: 'For a proxy napi_get_property_names asks its traps',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  level: 'should',
  napi: 1,
  covers: ['V-165'],
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
