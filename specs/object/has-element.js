'use strict';

const TABLE = [
  ['[[7], 0]', true],
  ['[[7], 1]', false],
  ['[[undefined], 0]', true],
  ['[[, 7], 0]', false],
  ['[{ 7: 0 }, 7]', true],
  ['[Object.create({ 0: 1 }), 0]', true],
  ['[new Uint8Array(2), 1]', true],
  ['[new Uint8Array(2), 2]', false],
  ['[{ 4294967295: 1 }, 4294967295]', true],
  ['[[], 4294967295]', false],
];

module.exports = {
  rule: 'napi_has_element tells whether there is the index, on the object or its chain; a hole is none',
  from: 'https://nodejs.org/api/n-api.html#napi_has_element',
  basis: ['napi_has_element: whether the Object has an element at the index'],
  napi: 1,
  covers: ['V-159', 'F-098'],
  catches: [
    'napi_has_element:does-nothing',
    'napi_has_element:other-status',
    'napi_has_element:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, index]) => void addon.has(object, index));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_has_element').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
