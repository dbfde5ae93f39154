'use strict';

// The object, and the number of the name in C: "a", "\u00e9\ud83d\ude00", "0", "", "toString", "a b".
const TABLE = [
  ['[{ a: undefined }, 0]', true],
  ['[{}, 0]', false],
  ['[{ "\\u00e9\\ud83d\\ude00": 2 }, 1]', true],
  ['[[3], 2]', true],
  ['[[], 2]', false],
  ['[{ "": 5 }, 3]', true],
  ['[{}, 4]', true],
  ['[Object.create(null), 4]', false],
  ['[{ "a b": 1 }, 5]', true],
];

module.exports = {
  rule: 'napi_has_named_property tells whether there is the property that the UTF-8 text names, as napi_has_property does',
  from: 'https://nodejs.org/api/n-api.html#napi_has_named_property',
  basis: [
    'napi_has_named_property: equivalent to napi_has_property with a string made of utf8Name',
  ],
  napi: 1,
  covers: ['V-152', 'F-099'],
  catches: [
    'napi_has_named_property:does-nothing',
    'napi_has_named_property:other-status',
    'napi_has_named_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, name]) => void addon.has(object, name));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_has_named_property').map(({ status, results = {} }) => [
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
