'use strict';

const REFUSED = [
  'napi_call_function',
  'napi_make_callback',
  'napi_new_instance',
  'napi_instanceof',
  'napi_run_script',
  'napi_create_function',
  'napi_define_class',
  'napi_create_promise',
  'napi_resolve_deferred',
  'napi_reject_deferred',
  'napi_create_external',
  'napi_wrap',
  'napi_unwrap',
  'napi_remove_wrap',
];

// The manual has a status for JavaScript that cannot run, and does not say when it is returned.
module.exports = {
  rule: 'When its environment ends, what calls, constructs, wraps or settles returns napi_cannot_run_js for an addon of Node-API 10',
  from: 'https://nodejs.org/api/n-api.html#napi_status',
  level: 'should',
  napi: 10,
  variants: ['main', 'worker'],
  covers: ['E-068'],
  catches: REFUSED.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const run = () => record('ran', 'a function');
    const kept = {};
    addon.prepare(kept);
    addon.ended({}, run, {}, kept, {}, {});
    record('prepared', true);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(recorded('prepared'), [true], 'there is a finalizer to make the calls');
    if (calls('napi_call_function').length > 0)
      for (const name of REFUSED)
        t.equal(statuses(name).slice(-1)[0], 'napi_cannot_run_js', `${name} refuses`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_call_function').length === 0 ? 'the finalizer made no call' : null;
  },
};
