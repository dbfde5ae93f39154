'use strict';

const FAIL = [
  'napi_get_value_double',
  'napi_get_value_bool',
  'napi_get_value_string_utf8',
  'napi_call_function',
  'napi_get_array_length',
  'napi_reference_unref',
  'napi_escape_handle',
];

// The manual has error_code as that, and forbids to rely on the content of the structure.
module.exports = {
  rule: 'After a call that failed, error_code of the last error is the status that it returned',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'should',
  napi: 1,
  covers: ['E-002', 'V-460', 'VN196', 'F-072'],
  catches: [
    'napi_get_last_error_info:does-nothing',
    'napi_get_value_double:other-status',
    'napi_get_array_length:other-status',
  ],

  scenario(addon) {
    addon.run('text', 7);
  },

  expect(t, { statuses, calls, exit }) {
    const asked = calls('napi_get_last_error_info').map(({ results }) => (results || {}).result);
    FAIL.forEach((name, at) => {
      const status = statuses(name).slice(-1)[0];
      t.ok(/^napi_(?!ok$)/.test(status), `${name} fails`);
      t.equal((asked[at] || {}).error_code, status, `its status is the last error`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
