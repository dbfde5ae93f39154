'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The length that is passed, and the string.
const TABLE = [
  [3, 'abc'],
  [6, 'abcdef'],
  [0, ''],
];

module.exports = {
  rule: 'length counts bytes in UTF-8 and Latin-1 and units in UTF-16, and what stands behind is no part of the string: 3 and 6 of more, 0',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  basis: [
    'napi_create_string_utf8: length is that of the string in bytes',
    'napi_create_string_latin1: length is that of the string in bytes',
    'napi_create_string_utf16: length is that of the string in two-byte code units',
  ],
  napi: 1,
  covers: ['V-079', 'F-042', 'F-043', 'F-044', 'VN30'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:other-status',
    'napi_create_string_latin1:result-changed',
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:other-status',
    'napi_create_string_utf16:result-changed',
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:other-status',
    'napi_create_string_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    for (const encoding of ENCODINGS)
      TABLE.forEach((_, i) => record(encoding, unitsOf(addon[encoding](i))));
  },

  expect(t, { calls, recorded, exit }) {
    for (const encoding of ENCODINGS) {
      const creates = calls(`napi_create_string_${encoding}`);
      t.equal(creates.length, TABLE.length, `each is created once in ${encoding}`);
      TABLE.forEach(([length, expected], i) => {
        const call = creates[i] || {};
        t.deepEqual(
          [call.length, call.status, recorded(encoding)[i]],
          [length, 'napi_ok', unitsOf(expected)],
          `length ${length} in ${encoding} makes ${JSON.stringify(expected)}`,
        );
      });
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
