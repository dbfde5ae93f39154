'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['0061 0062 0063', 'abc'],
  ['00e9 20ac', '\u00e9\u20ac'],
  ['d83d de00', '\ud83d\ude00'],
  ['0000 ffff', '\u0000\uffff'],
];

module.exports = {
  rule: 'The units of UTF-16 are those of the string, also where each would fit a byte',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf16',
  basis: ['napi_create_string_utf16: creates a string from a UTF-16-LE-encoded text'],
  napi: 1,
  covers: ['V-093', 'F-043', 'VN32'],
  catches: [
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:other-status',
    'napi_create_string_utf16:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('units', unitsOf(addon.run())));
  },

  expect(t, { calls, recorded, exit }) {
    const creates = calls('napi_create_string_utf16');
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
