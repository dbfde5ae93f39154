'use strict';

const FUNCTIONS = [
  'napi_coerce_to_bool',
  'napi_coerce_to_number',
  'napi_coerce_to_object',
  'napi_coerce_to_string',
  'napi_strict_equals',
  'napi_get_array_length',
  'napi_create_arraybuffer',
  'napi_create_buffer',
  'napi_create_buffer_copy',
  'napi_create_dataview',
  'napi_create_typedarray',
  'napi_create_external_arraybuffer',
  'napi_create_external_buffer',
];

module.exports = {
  rule: 'The functions that convert, compare or make a buffer return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.without_env({}, [1], new ArrayBuffer(8));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
