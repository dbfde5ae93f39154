'use strict';

module.exports = {
  rule: 'What is no string leaves the buffer and the result as they were',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-103'],
  catches: [
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_latin1:written-although-failed',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf16:written-although-failed',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
    'napi_get_value_string_utf8:written-although-failed',
  ],

  scenario(addon, { record }) {
    const others = [1, true, null, undefined, {}, ['a'], Object('a'), Symbol('a'), () => 'a'];
    others.push({ toString: () => record('coerced', 'toString') });
    others.forEach((other) => addon.run(other, 16));
  },

  expect(t, { calls, notes, exit }) {
    for (const encoding of ['utf8', 'latin1', 'utf16']) {
      t.deepEqual(
        calls(`napi_get_value_string_${encoding}`).map(({ results = {} }) => results.result),
        Array(10).fill('untouched'),
        `the result is not written in ${encoding}`,
      );
      t.deepEqual(
        notes(encoding).map(({ bytes }) => bytes),
        Array(10).fill('aa'.repeat(32)),
        `the buffer is not written in ${encoding}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
