'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['abcd', 1, { utf8: [0, '00'], latin1: [0, '00'], utf16: [0, '0000'] }],
  ['abcd', 2, { utf8: [1, '6100'], latin1: [1, '6100'], utf16: [1, '61000000'] }],
  ['abcd', 3, { utf8: [2, '616200'], latin1: [2, '616200'], utf16: [2, '610062000000'] }],
  ['abcd', 4, { utf8: [3, '61626300'], latin1: [3, '61626300'], utf16: [3, '6100620063000000'] }],
  [
    'abcd',
    5,
    { utf8: [4, '6162636400'], latin1: [4, '6162636400'], utf16: [4, '61006200630064000000'] },
  ],
  [
    'abcd',
    6,
    { utf8: [4, '6162636400'], latin1: [4, '6162636400'], utf16: [4, '61006200630064000000'] },
  ],
  [
    'abcd',
    7,
    { utf8: [4, '6162636400'], latin1: [4, '6162636400'], utf16: [4, '61006200630064000000'] },
  ],
];

module.exports = {
  rule: 'With each size from 1 on there is a terminator within the buffer: "abcd" with 1 to 7',
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
  covers: ['V-099', 'VN33', 'VN35'],
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
