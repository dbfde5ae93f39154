'use strict';

// The object, and the number of the name in C: "a", "\u00e9\ud83d\ude00", "0", "", "toString", "a b".
const TABLE = [
  ['[{ a: 1 }, 0]', '1'],
  ['[{ "\\u00e9\\ud83d\\ude00": 2 }, 1]', '2'],
  ['[[3], 2]', '3'],
  ['[{ 0: 4 }, 2]', '4'],
  ['[{ "": 5 }, 3]', '5'],
  ['[{}, 4]', 'a function'],
  ['[{}, 0]', 'undefined'],
  ['[{ "a b": 6 }, 5]', '6'],
];

module.exports = {
  rule: 'napi_get_named_property reads the property that the UTF-8 text names, as napi_get_property does',
  from: 'https://nodejs.org/api/n-api.html#napi_get_named_property',
  basis: [
    'napi_get_named_property: equivalent to napi_get_property with a string made of utf8Name',
  ],
  napi: 1,
  covers: ['V-152', 'VN45', 'F-073'],
  catches: [
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_get_named_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, name]) => addon.get(object, name));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_named_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
