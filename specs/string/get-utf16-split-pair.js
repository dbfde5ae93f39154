'use strict';

const ENCODINGS = ['utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['\ud83d\ude00', 2, { utf16: [1, '3dd80000'] }],
  ['a\ud83d\ude00', 3, { utf16: [2, '61003dd80000'] }],
];

module.exports = {
  rule: 'UTF-16 is cut by units, between the two of a pair too',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf16',
  level: 'should',
  napi: 1,
  covers: ['V-110'],
  catches: [
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf16:result-changed',
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
