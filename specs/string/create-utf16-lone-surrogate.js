'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['d83d', '\ud83d'],
  ['de00', '\ude00'],
  ['de00 d83d', '\ude00\ud83d'],
  ['0061 d83d 0062', 'a\ud83db'],
];

module.exports = {
  rule: 'Lone surrogates of UTF-16 are kept as they are: d83d, de00, both in the wrong order',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf16',
  level: 'should',
  napi: 1,
  covers: ['V-091'],
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
