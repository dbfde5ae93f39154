'use strict';

const REFUSED = [
  'napi_get_property',
  'napi_set_property',
  'napi_has_property',
  'napi_has_own_property',
  'napi_delete_property',
  'napi_get_named_property',
  'napi_set_named_property',
  'napi_has_named_property',
  'napi_get_element',
  'napi_set_element',
  'napi_has_element',
  'napi_delete_element',
  'napi_get_property_names',
  'napi_get_prototype',
  'napi_define_properties',
];

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, what reads or changes properties returns napi_pending_exception for an addon of Node-API 8',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const key = { toString: () => record('ran', 'toString') };
    addon.ended({}, key, {}, {}, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('napi_get_property').length > 0)
      for (const name of REFUSED)
        t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_get_property').length === 0 ? 'the finalizer made no call' : null;
  },
};
