'use strict';

const TABLE = [
  ['[[1, 2, 3], 1]', true, '[["0", "2", "length"], 3]'],
  ['[[1], 5]', true, '[["0", "length"], 1]'],
  ['[{ 7: 1 }, 7]', true, '[[], undefined]'],
  ['[Object.freeze([1]), 0]', false, '[["0", "length"], 1]'],
];

module.exports = {
  rule: 'napi_delete_element deletes by index, and says whether it is gone; the length of an array stays',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_element',
  basis: ['napi_delete_element: attempts to delete the index; result is whether that succeeded'],
  napi: 1,
  covers: ['V-160'],
  catches: [
    'napi_delete_element:does-nothing',
    'napi_delete_element:other-status',
    'napi_delete_element:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, index]) => {
      addon.erase(object, index);
      return [Reflect.ownKeys(object), object.length];
    });
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_delete_element').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    const rows = recorded('row');
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, result, expected], i) =>
      t.deepEqual(
        [told[i], rows[i]],
        [['napi_ok', result], expected],
        `of ${input} the result is ${result}, keys and length then are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
