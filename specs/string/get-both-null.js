'use strict';

const FUNCTIONS = [
  'napi_get_value_string_utf8',
  'napi_get_value_string_latin1',
  'napi_get_value_string_utf16',
];

module.exports = {
  rule: 'buf and result both NULL are refused',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-102'],
  catches: [],

  scenario(addon) {
    addon.run('abc');
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS) {
      const [status] = statuses(name);
      t.ok(
        status !== undefined && status !== 'napi_ok' && status !== 'did not return',
        `${name} does not return napi_ok`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
