'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['feff 0061', '\ufeffa'],
  ['fffe 6100', '\ufffe\u6100'],
];

module.exports = {
  rule: 'A byte order mark at the start of UTF-16 is a character, and changes no order',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf16',
  level: 'should',
  napi: 1,
  covers: ['V-092'],
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
