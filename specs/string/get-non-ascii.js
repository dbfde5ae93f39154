'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  [
    'caf\u00e9',
    16,
    { utf8: [5, '636166c3a900'], latin1: [4, '636166e900'], utf16: [4, '630061006600e9000000'] },
  ],
];

module.exports = {
  rule: 'U+00E9 is two bytes in UTF-8 and one unit in Latin-1 and UTF-16',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: the UTF-8-encoded string',
    'napi_get_value_string_latin1: the ISO-8859-1-encoded string',
    'napi_get_value_string_utf16: the UTF-16-LE-encoded string',
  ],
  napi: 1,
  covers: ['V-095', 'VN31'],
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
