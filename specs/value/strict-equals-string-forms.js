'use strict';

module.exports = {
  rule: 'napi_strict_equals compares texts by their content, however they were made: from Latin-1, UTF-8 and UTF-16, in JavaScript, by concatenation',
  from: 'https://nodejs.org/api/n-api.html#napi_strict_equals',
  basis: [
    'napi_strict_equals: the Strict Equality algorithm, by which strings are the same sequence of code units',
  ],
  napi: 1,
  covers: ['V-055'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:result-changed',
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:result-changed',
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:result-changed',
    'napi_strict_equals:does-nothing',
    'napi_strict_equals:other-status',
    'napi_strict_equals:result-changed',
  ],

  scenario(addon) {
    const half = 'conformance \u00e9 ';
    addon.run(half + half, 'conformance \u00e9 conformance \u00e9 ');
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_strict_equals').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(told, Array(10).fill(['napi_ok', true]), 'each is equal to each other, of five');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
