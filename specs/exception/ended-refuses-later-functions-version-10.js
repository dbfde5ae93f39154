'use strict';

const REFUSED = [
  'napi_fatal_exception',
  'napi_create_date',
  'napi_get_date_value',
  'napi_create_bigint_words',
  'napi_get_all_property_names',
  'napi_type_tag_object',
  'napi_check_object_type_tag',
  'napi_object_freeze',
  'napi_object_seal',
];

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, what may run JavaScript of Node-API 3 to 8 returns napi_cannot_run_js for an addon of Node-API 10',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 10,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    process.on('uncaughtException', () => record('ran', 'a listener'));
    addon.ended({}, new Date(0), {}, {}, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('napi_fatal_exception').length > 0)
      for (const name of REFUSED)
        t.deepEqual(statuses(name), ['napi_cannot_run_js'], `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_fatal_exception').length === 0 ? 'the finalizer made no call' : null;
  },
};
