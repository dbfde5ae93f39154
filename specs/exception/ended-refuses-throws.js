'use strict';

const REFUSED = [
  'napi_throw',
  'napi_throw_error',
  'napi_throw_type_error',
  'napi_throw_range_error',
];

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, what throws returns napi_pending_exception for an addon of Node-API 8',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    addon.ended({}, {}, {}, {}, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('napi_throw').length > 0)
      for (const name of REFUSED)
        t.deepEqual(statuses(name), ['napi_pending_exception'], `${name} refuses`);
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_throw').length === 0 ? 'the finalizer made no call' : null;
  },
};
