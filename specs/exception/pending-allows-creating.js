'use strict';

const ALLOWED = [
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

// The manual leaves open what most functions do while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what creates a value goes on as ever',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 1,
  covers: ['E-021', 'VN198'],
  catches: ALLOWED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    try {
      addon.pending(new Error('thrown first'), 'text');
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of ALLOWED) t.deepEqual(statuses(name), ['napi_ok'], `${name} succeeds`);
    t.deepEqual(recorded('caught'), ['thrown first'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
