'use strict';

// The utf8name in C is "\u00e9\ud83d\ude00".
const TABLE = [
  ['[{}, "a"]', '["é😀", "a"]'],
  ['[{}, "\\u00e9\\ud83d\\ude00!"]', '["é😀", "é😀!"]'],
  ['[{}, Symbol.iterator]', '["é😀", Symbol(Symbol.iterator)]'],
  ['[[], "3"]', '["3", "length", "é😀"]'],
  ['[{}, ""]', '["é😀", ""]'],
];

module.exports = {
  rule: 'The key of a descriptor is its utf8name, or its name, a string or a symbol; an index lets an array grow',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  basis: [
    'napi_property_descriptor: utf8name is the key in UTF-8, name a string or symbol that is the key',
  ],
  napi: 1,
  covers: ['V-210'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => {
      addon.run(object, key);
      return Reflect.ownKeys(object);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input} the keys are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
