'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['abcdef', 0, { utf8: [0, ''], latin1: [0, ''], utf16: [0, ''] }],
  ['', 0, { utf8: [0, ''], latin1: [0, ''], utf16: [0, ''] }],
];

module.exports = {
  rule: 'With bufsize 0 nothing is written into the buffer: "abcdef", ""',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: with bufsize zero the string is not returned and the buffer not changed',
    'napi_get_value_string_latin1: the same',
    'napi_get_value_string_utf16: the same',
  ],
  napi: 1,
  covers: ['V-098', 'F-093', 'F-094', 'F-095', 'VN34'],
  catches: [
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf8:other-status',
  ],

  scenario(addon) {
    TABLE.forEach(([text, bufsize]) => addon.run(text, bufsize));
  },

  expect(t, { calls, notes, exit }) {
    for (const encoding of ENCODINGS) {
      const gets = calls(`napi_get_value_string_${encoding}`);
      t.equal(gets.length, TABLE.length, `each is asked for once in ${encoding}`);
      TABLE.forEach(([text, bufsize, expected], i) => {
        const [, bytes] = expected[encoding];
        const { status } = gets[i] || {};
        const what = `${JSON.stringify(text)} in ${encoding} with room for ${bufsize}`;
        t.equal(status, 'napi_ok', `${what} is accepted`);
        const buffer = (notes(encoding)[i] || {}).bytes;
        t.equal(buffer, bytes.padEnd(64, 'a'), `${what}: just that is written`);
      });
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
