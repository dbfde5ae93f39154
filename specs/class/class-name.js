'use strict';

// What is passed as text and length, and the name.
const TABLE = [
  ['"Abcdef", 3', 'Abc'],
  ['"Abcdef", NAPI_AUTO_LENGTH', 'Abcdef'],
  ['"Nähe", 5', 'Nähe'],
  ['"Nähe", NAPI_AUTO_LENGTH', 'Nähe'],
  ['"delete", NAPI_AUTO_LENGTH', 'delete'],
  ['"two words", NAPI_AUTO_LENGTH', 'two words'],
  ['"Abcdef", 0', ''],
];

module.exports = {
  rule: 'A class is a function of the name that was given in UTF-8, by its length or to its NUL: a part of a text, letters of two bytes, a reserved word, none',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: a constructor function that has the class name',
    'napi_define_class: the length of the name is in bytes, or NAPI_AUTO_LENGTH',
  ],
  napi: 1,
  covers: ['V-232', 'VN81', 'VN82'],
  catches: [
    'napi_define_class:does-nothing',
    'napi_define_class:other-status',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach((_, i) => {
      const Abc = addon.define(i);
      record('class', [typeof Abc, Abc && Abc.name]);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const classes = recorded('class');
    TABLE.forEach(([passed, name], i) => {
      t.equal(statuses('napi_define_class')[i], 'napi_ok', `${passed} returns napi_ok`);
      t.deepEqual(classes[i], ['function', name], `${passed} is a function of that name`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
