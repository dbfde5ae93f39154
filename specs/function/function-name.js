'use strict';

// What is passed as text and length, and the name.
const TABLE = [
  ['"nmxyz", 2', 'nm'],
  ['"nmxyz", NAPI_AUTO_LENGTH', 'nmxyz'],
  ['"Nähe", 5', 'Nähe'],
  ['"Nähe", NAPI_AUTO_LENGTH', 'Nähe'],
  ['"catch", NAPI_AUTO_LENGTH', 'catch'],
  ['"two words", NAPI_AUTO_LENGTH', 'two words'],
  ['"nmxyz", 0', ''],
];

module.exports = {
  rule: 'A function has the name that was given in UTF-8, by its length or to its NUL: a part of a text, letters of two bytes, a reserved word, none',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  basis: [
    'napi_create_function: the name is encoded as UTF-8, and visible as the property name of the function',
    'napi_create_function: its length is in bytes, or NAPI_AUTO_LENGTH',
  ],
  napi: 1,
  covers: ['V-274', 'VN96'],
  catches: [
    'function:lost',
    'napi_create_function:does-nothing',
    'napi_create_function:other-status',
    'napi_create_function:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach((_, i) => {
      const made = addon.make(i);
      record('function', [typeof made, made && made.name, made && made()]);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([passed, name], i) => {
      t.equal(statuses('napi_create_function')[i], 'napi_ok', `${passed} returns napi_ok`);
      const what = `${passed} is a function of that name, and can be called`;
      t.deepEqual(recorded('function')[i], ['function', name, 'called'], what);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
