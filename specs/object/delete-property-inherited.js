'use strict';

const TABLE = [
  ['[Object.create({ a: 1 }), "a"]', true, '1'],
  ['[Object.assign(Object.create({ a: 1 }), { a: 2 }), "a"]', true, '1'],
];

module.exports = {
  rule: 'napi_delete_property leaves inherited properties alone',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_property',
  basis: ['napi_delete_property: attempts to delete the own property'],
  napi: 1,
  covers: ['V-149'],
  catches: [
    'napi_delete_property:does-nothing',
    'napi_delete_property:other-status',
    'napi_delete_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => {
      addon.run(object, key);
      return object[key];
    });
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_delete_property').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    const rows = recorded('row');
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, result, expected], i) =>
      t.deepEqual(
        [told[i], rows[i]],
        [['napi_ok', result], expected],
        `of ${input} the result is ${result}, and what is read then ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
