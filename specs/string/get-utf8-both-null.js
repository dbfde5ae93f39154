'use strict';

module.exports = {
  rule: 'napi_get_value_string_utf8 refuses buf and result both NULL',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-102'],
  catches: ['napi_get_value_string_utf8:does-nothing', 'napi_get_value_string_utf8:other-status'],

  scenario(addon) {
    addon.utf8('abc');
  },

  expect(t, { statuses, exit }) {
    const [status] = statuses('napi_get_value_string_utf8');
    t.ok(status !== undefined && status !== 'did not return', 'the call returns');
    t.notEqual(status, 'napi_ok', 'it does not return napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
