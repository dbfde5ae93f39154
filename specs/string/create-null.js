'use strict';

const FUNCTIONS = [
  'napi_create_string_utf8',
  'napi_create_string_latin1',
  'napi_create_string_utf16',
];

module.exports = {
  rule: 'A NULL text with length 3 or NAPI_AUTO_LENGTH is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-084'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:other-status',
    'napi_create_string_latin1:written-although-failed',
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:other-status',
    'napi_create_string_utf16:written-although-failed',
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:other-status',
    'napi_create_string_utf8:written-although-failed',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    for (const name of FUNCTIONS) {
      const told = calls(name).map(({ status, results }) => [
        status !== 'napi_ok' && status !== undefined,
        results,
      ]);
      t.deepEqual(
        told,
        Array(2).fill([true, { result: 'untouched' }]),
        `${name} does not return napi_ok, and makes nothing`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
