'use strict';

const ALLOWED = [
  'napi_typeof',
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

// The manual leaves open what most functions do while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what reads a value goes on as ever',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 1,
  covers: ['E-021', 'VN198', 'F-066'],
  catches: ALLOWED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    try {
      addon.pending(
        new Error('thrown first'),
        true,
        1,
        'text',
        Buffer.alloc(8),
        new ArrayBuffer(8),
        new DataView(new ArrayBuffer(8)),
      );
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
