'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  [
    'a\u0000b',
    4,
    { utf8: [3, '61006200'], latin1: [3, '61006200'], utf16: [3, '6100000062000000'] },
  ],
  ['\u0000', 2, { utf8: [1, '0000'], latin1: [1, '0000'], utf16: [1, '00000000'] }],
  ['a\u0000b', 3, { utf8: [2, '610000'], latin1: [2, '610000'], utf16: [2, '610000000000'] }],
];

module.exports = {
  rule: 'NUL inside of the text is copied and counted: "a\\0b", "\\0"',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: result is the number of bytes copied, without the terminator',
    'napi_get_value_string_latin1: the same',
    'napi_get_value_string_utf16: the same of two-byte code units',
  ],
  napi: 1,
  covers: ['V-104'],
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

  expect(t, { calls, notes, exit }) {
    for (const encoding of ENCODINGS) {
      const gets = calls(`napi_get_value_string_${encoding}`);
      t.equal(gets.length, TABLE.length, `each is asked for once in ${encoding}`);
      TABLE.forEach(([text, bufsize, expected], i) => {
        const [length, bytes] = expected[encoding];
        const { status, results = {} } = gets[i] || {};
        const what = `${JSON.stringify(text)} in ${encoding} with room for ${bufsize}`;
        t.deepEqual([status, results.result], ['napi_ok', length], `${what}: ${length} are told`);
        const buffer = (notes(encoding)[i] || {}).bytes;
        t.equal(buffer, bytes.padEnd(64, 'a'), `${what}: just that is written`);
      });
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
