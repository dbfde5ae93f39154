'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['ef bb bf 61', '\ufeffa'],
  ['ef bb bf', '\ufeff'],
];

module.exports = {
  rule: 'A byte order mark at the start of UTF-8 is a character as any other',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-089'],
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
