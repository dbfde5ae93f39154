'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string that it must not become.
const TABLE = [
  ['3 bytes of f0 9f 98 80', '\ud83d\ude00'],
  ['1 byte of c3 a9', '\u00e9'],
  ['2 bytes of e2 82 ac', '\u20ac'],
];

module.exports = {
  rule: 'A length that ends inside a character does not read its other bytes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  basis: ['napi_create_string_utf8: length is that of the string in bytes'],
  napi: 1,
  covers: ['V-088'],
  catches: ['napi_create_string_utf8:other-status'],
  unnoticed:
    'what a text that was cut inside a character becomes: it must not be the whole one, and all else is left open',

  scenario(addon, { record }) {
    TABLE.forEach(() => record('units', unitsOf(addon.run())));
  },

  expect(t, { calls, recorded, exit }) {
    const creates = calls('napi_create_string_utf8');
    t.equal(creates.length, TABLE.length, 'each is created once');
    t.equal(recorded('units').length, TABLE.length, 'and each can be read');
    TABLE.forEach(([name, expected], i) => {
      const { status } = creates[i] || {};
      t.equal(status, 'napi_ok', `${name} is accepted`);
      t.notEqual(
        String(recorded('units')[i]),
        String(unitsOf(expected)),
        `${name} is not ${JSON.stringify(expected)}`,
      );
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
