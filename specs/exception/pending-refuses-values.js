'use strict';

const REFUSED = [
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

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what converts, compares or makes a buffer returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-019', 'VN198', 'F-136'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const object = {
      toString() {
        return record('ran', 'toString');
      },
      valueOf() {
        return record('ran', 'valueOf');
      },
    };
    try {
      addon.pending(new Error('thrown first'), object, [1, 2], new ArrayBuffer(8));
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of REFUSED)
      t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.deepEqual(recorded('caught'), ['thrown first'], 'the first exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
