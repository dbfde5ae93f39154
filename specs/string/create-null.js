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
  catches: [],

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
