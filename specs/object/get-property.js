'use strict';

const TABLE = [
  ['[{ a: 1 }, "a"]', '1'],
  ['[{ "": 2 }, ""]', '2'],
  ['[{ 5: 3 }, 5]', '3'],
  ['[{ "1.5": 4 }, 1.5]', '4'],
  ['[{ 0: 5 }, -0]', '5'],
  ['[{ NaN: 6 }, NaN]', '6'],
  ['[{ "-1": 7 }, -1]', '7'],
  ['[[8, 9], 1]', '9'],
  ['[[8, 9], "1"]', '9'],
  ['[{ [Symbol.iterator]: 10 }, Symbol.iterator]', '10'],
  ['[{ "\\u00e9\\ud83d\\ude00": 11 }, "\\u00e9\\ud83d\\ude00"]', '11'],
  ['[{ a: undefined }, "a"]', 'undefined'],
  ['[function (a, b) {}, "length"]', '2'],
];

module.exports = {
  rule: 'napi_get_property reads the property that a string, a number or a symbol names',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  basis: [
    'napi_get_property: gets the requested property',
    'Working with JavaScript properties: a key is a string, a number or a symbol',
  ],
  napi: 1,
  covers: ['V-131', 'F-077'],
  catches: [
    'napi_get_property:does-nothing',
    'napi_get_property:other-status',
    'napi_get_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => addon.run(object, key));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
