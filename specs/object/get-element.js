'use strict';

const TABLE = [
  ['[[7, 8], 1]', '8'],
  ['[[7], 1]', 'undefined'],
  ['[{ 7: "x" }, 7]', '"x"'],
  ['[new Uint8Array([5, 6]), 1]', '6'],
  ['[new Uint8Array(2), 5]', 'undefined'],
  ['[Object.create({ 3: 9 }), 3]', '9'],
  ['[{ 4294967295: 10 }, 4294967295]', '10'],
  ['[{ 2147483648: 11 }, 2147483648]', '11'],
  ['[(function () { return arguments; })(12), 0]', '12'],
];

module.exports = {
  rule: 'napi_get_element reads by index: of arrays, objects, typed arrays, and undefined where there is none',
  from: 'https://nodejs.org/api/n-api.html#napi_get_element',
  basis: [
    'napi_get_element: gets the element at the requested index',
    'Working with JavaScript properties: an index is a key',
  ],
  napi: 1,
  covers: ['V-155', 'VN110', 'F-069'],
  catches: [
    'napi_get_element:does-nothing',
    'napi_get_element:other-status',
    'napi_get_element:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, index]) => addon.get(object, index));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_element');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
