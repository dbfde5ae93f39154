'use strict';

const ENCODINGS = ['latin1'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [
  ['\u20ac', 4, { latin1: [1, 'ac00'] }],
  ['\ud83d\ude00', 4, { latin1: [2, '3d0000'] }],
];

module.exports = {
  rule: 'A character above U+00FF is its low byte in Latin-1: U+20AC is ac',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_latin1',
  level: 'may',
  napi: 1,
  covers: ['V-109'],
  catches: [
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_latin1:result-changed',
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
