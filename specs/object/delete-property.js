'use strict';

const TABLE = [
  ['[{ a: 1 }, "a"]', true, 'false'],
  ['[{}, "a"]', true, 'false'],
  ['[{ 5: 1 }, 5]', true, 'false'],
  ['[[1, 2], 0]', true, 'false'],
  ['[{ [Symbol.iterator]: 1 }, Symbol.iterator]', true, 'false'],
  ['[Object.defineProperty({}, "a", { value: 1 }), "a"]', false, 'true'],
  ['[Object.freeze({ a: 1 }), "a"]', false, 'true'],
  ['[[1], "length"]', false, 'true'],
  ['[new Proxy({ a: 1 }, { deleteProperty: () => false }), "a"]', false, 'true'],
];

module.exports = {
  rule: 'napi_delete_property deletes an own property, and says whether it is gone: one that is not configurable stays',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_property',
  basis: [
    'napi_delete_property: attempts to delete the own property; result is whether that succeeded',
  ],
  napi: 1,
  covers: ['V-148', 'VN53', 'F-054'],
  catches: [
    'napi_delete_property:does-nothing',
    'napi_delete_property:other-status',
    'napi_delete_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => {
      addon.run(object, key);
      return key in object;
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
        `of ${input} the result is ${result}, and whether it is there ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
