'use strict';

const FUNCTIONS = [
  'napi_create_array',
  'napi_create_array_with_length',
  'napi_create_double',
  'napi_create_int32',
  'napi_create_int64',
  'napi_create_uint32',
  'napi_create_object',
  'napi_create_string_latin1',
  'napi_create_string_utf8',
  'napi_create_string_utf16',
  'napi_create_symbol',
  'napi_create_error',
  'napi_create_type_error',
  'napi_create_range_error',
  'napi_get_boolean',
  'napi_get_null',
  'napi_get_undefined',
  'napi_get_global',
];

module.exports = {
  rule: 'The functions that create a value return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.without_env('text');
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
