'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['abcdef', 1, { utf8: [0, '00'], latin1: [0, '00'], utf16: [0, '0000'] }],
  ['', 1, { utf8: [0, '00'], latin1: [0, '00'], utf16: [0, '0000'] }],
];

module.exports = {
  rule: 'A buffer of 1 gets the terminator alone: "abcdef", ""',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: result is the number of bytes copied, without the terminator',
    'napi_get_value_string_latin1: the same',
    'napi_get_value_string_utf16: the same of two-byte code units',
    'napi_get_value_string_utf8: what does not fit bufsize is truncated and NUL-terminated',
    'napi_get_value_string_latin1: the same',
    'napi_get_value_string_utf16: the same',
  ],
  napi: 1,
  covers: ['V-097', 'VN34'],
  catches: [
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_latin1:result-changed',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf16:result-changed',
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
