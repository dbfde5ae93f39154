'use strict';

const ENCODINGS = ['utf8'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['\ud83d', 4, { utf8: [3, 'efbfbd00'] }],
  ['\ude00', 4, { utf8: [3, 'efbfbd00'] }],
  ['a\ud83db', 6, { utf8: [5, '61efbfbd6200'] }],
  ['\ud83d', 3, { utf8: [0, '00'] }],
];

module.exports = {
  rule: 'A lone surrogate is the three bytes of U+FFFD in UTF-8, whole or not at all',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-106'],
  catches: [
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
