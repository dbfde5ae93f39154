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

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, what converts, compares or makes a buffer returns napi_pending_exception for an addon of Node-API 8',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const valueOf = () => record('ran', 'valueOf');
    addon.ended({ valueOf }, [1], new ArrayBuffer(8), {}, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('napi_coerce_to_bool').length > 0)
      for (const name of REFUSED)
        t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_coerce_to_bool').length === 0 ? 'the finalizer made no call' : null;
  },
};
