'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The text, the size of the buffer, and by encoding what is told and what is written.
const TABLE = [['abcdef', 0, { utf8: [0, ''], latin1: [0, ''], utf16: [0, ''] }]];

module.exports = {
  rule: 'With bufsize 0 the result is 0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-098', 'F-093', 'F-094', 'F-095'],
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

  expect(t, { calls, exit }) {
    for (const encoding of ENCODINGS) {
      const gets = calls(`napi_get_value_string_${encoding}`);
      t.equal(gets.length, TABLE.length, `each is asked for once in ${encoding}`);
      TABLE.forEach(([text, bufsize, expected], i) => {
        const [length] = expected[encoding];
        const { status, results = {} } = gets[i] || {};
        const what = `${JSON.stringify(text)} in ${encoding} with room for ${bufsize}`;
        t.deepEqual([status, results.result], ['napi_ok', length], `${what}: ${length} are told`);
      });
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
