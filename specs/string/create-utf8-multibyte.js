'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['c3 a9', '\u00e9'],
  ['e2 82 ac', '\u20ac'],
  ['f0 9f 98 80', '\ud83d\ude00'],
  ['f4 8f bf bf', '\udbff\udfff'],
  ['7f c2 80', '\u007f\u0080'],
  ['ef bf bf', '\uffff'],
];

module.exports = {
  rule: 'Two, three and four bytes of UTF-8 become one character: U+00E9, U+20AC, U+1F600, U+10FFFF',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  basis: ['napi_create_string_utf8: creates a string from a UTF-8-encoded text'],
  napi: 1,
  covers: ['V-086', 'F-044', 'VN32'],
  catches: [
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:other-status',
    'napi_create_string_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('units', unitsOf(addon.run())));
  },

  expect(t, { calls, recorded, exit }) {
    const creates = calls('napi_create_string_utf8');
    t.equal(creates.length, TABLE.length, 'each is created once');
    TABLE.forEach(([name, expected], i) => {
      const { status } = creates[i] || {};
      t.equal(status, 'napi_ok', `${name} is accepted`);
      t.deepEqual(
        recorded('units')[i],
        unitsOf(expected),
        `${name} makes ${JSON.stringify(expected)}`,
      );
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
