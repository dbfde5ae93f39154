'use strict';

const TABLE = [
  ['{ __proto__: null, a: 1, b: undefined }', '["a", "b"]'],
  ['{ __proto__: null }', '[]'],
  ['[7, 8]', '["0", "1"]'],
  ['{ __proto__: null, 3: 1 }', '["3"]'],
  ['{ __proto__: null, [Symbol.iterator]: 1, a: 1 }', '["a"]'],
  ['Object.defineProperty({ __proto__: null, a: 1 }, "b", { value: 1 })', '["a"]'],
  ['{ __proto__: null, get a() { throw mine; } }', '["a"]'],
];

module.exports = {
  rule: 'napi_get_property_names gives the enumerable properties as strings: no symbols, and indices as strings too',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  basis: [
    'napi_get_property_names: the names of the enumerable properties as an array of strings; those whose key is a symbol are not included',
  ],
  napi: 1,
  covers: ['V-161', 'VN54', 'F-078'],
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
