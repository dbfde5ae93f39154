'use strict';

// The text, bufsize, and its length in UTF-8, Latin-1 and UTF-16.
const TABLE = [
  ['', 0, 0, 0, 0],
  ['abcdef', 0, 6, 6, 6],
  ['a\u0000b', 0, 3, 3, 3],
  ['caf\u00e9', 0, 5, 4, 4],
  ['abcdef', 3, 6, 6, 6],
  ['\ud83d\ude00\u20ac', 0, 7, 3, 3],
  ['abcdef', 1, 6, 6, 6],
];

module.exports = {
  rule: 'With buf NULL the result is the whole length without a terminator, in bytes of UTF-8 and units of the others, whatever bufsize is',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: with buf NULL the length in bytes is given, without the terminator',
    'napi_get_value_string_latin1: the same',
    'napi_get_value_string_utf16: the same in two-byte code units',
  ],
  napi: 1,
  covers: ['V-094', 'F-093', 'F-094', 'F-095'],
  catches: [
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_latin1:result-changed',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf16:result-changed',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
    'napi_get_value_string_utf8:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([text, bufsize]) => addon.run(text, bufsize));
  },

  expect(t, { calls, exit }) {
    ['utf8', 'latin1', 'utf16'].forEach((encoding, column) => {
      const gets = calls(`napi_get_value_string_${encoding}`);
      t.equal(gets.length, TABLE.length, `each is asked for once in ${encoding}`);
      TABLE.forEach(([text, bufsize, ...lengths], i) => {
        const { status, results = {} } = gets[i] || {};
        t.deepEqual(
          [status, results.result],
          ['napi_ok', lengths[column]],
          `${JSON.stringify(text)} in ${encoding} with bufsize ${bufsize} has ${lengths[column]}`,
        );
      });
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
