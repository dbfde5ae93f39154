'use strict';

const FUNCTIONS = [
  'napi_get_value_bool',
  'napi_get_value_double',
  'napi_get_value_int32',
  'napi_get_value_int64',
  'napi_get_value_uint32',
  'napi_get_value_string_latin1',
  'napi_get_value_string_utf8',
  'napi_get_value_string_utf16',
  'napi_is_array',
  'napi_is_arraybuffer',
  'napi_is_buffer',
  'napi_is_dataview',
  'napi_is_error',
  'napi_is_promise',
  'napi_is_typedarray',
  'napi_get_arraybuffer_info',
  'napi_get_buffer_info',
  'napi_get_typedarray_info',
  'napi_get_dataview_info',
];

module.exports = {
  rule: 'The functions that read a value return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.without_env(
      true,
      1,
      'text',
      Buffer.alloc(8),
      new ArrayBuffer(8),
      new DataView(new ArrayBuffer(8)),
    );
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
