'use strict';

const ENCODINGS = ['utf8'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['\u20ac\u20ac', 2, { utf8: [0, '00'] }],
  ['\u20ac\u20ac', 3, { utf8: [0, '00'] }],
  ['\u20ac\u20ac', 4, { utf8: [3, 'e282ac00'] }],
  ['\u20ac\u20ac', 5, { utf8: [3, 'e282ac00'] }],
  ['\u20ac\u20ac', 6, { utf8: [3, 'e282ac00'] }],
  ['\u20ac\u20ac', 7, { utf8: [6, 'e282ace282ac00'] }],
  ['\ud83d\ude00\ud83d\ude00', 2, { utf8: [0, '00'] }],
  ['\ud83d\ude00\ud83d\ude00', 4, { utf8: [0, '00'] }],
  ['\ud83d\ude00\ud83d\ude00', 5, { utf8: [4, 'f09f988000'] }],
  ['\ud83d\ude00\ud83d\ude00', 8, { utf8: [4, 'f09f988000'] }],
  ['\ud83d\ude00\ud83d\ude00', 9, { utf8: [8, 'f09f9880f09f988000'] }],
  ['caf\u00e9', 5, { utf8: [3, '63616600'] }],
];

module.exports = {
  rule: 'A text that does not fit is cut between two characters of UTF-8, never inside one: of 2, 3 and 4 bytes',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-105', 'F-095', 'VN33'],
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
