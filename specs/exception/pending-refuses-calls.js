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
  'napi_remove_wrap',
];

// The manual says of many functions, and not of which, that they return at once while an exception is pending.
module.exports = {
  rule: 'While an exception is pending, what calls, constructs, wraps or settles returns napi_pending_exception, without effect',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-019', 'VN198'],
  catches: REFUSED.concat('napi_unwrap').map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const run = () => record('ran', 'a function');
    function Run() {
      record('ran', 'a function');
    }
    Object.defineProperty(Run, Symbol.hasInstance, { value: run });
    const wrapped = {};
    const object = {};
    const promises = addon.prepare(wrapped);
    for (const promise of promises) promise.then(run, run);
    try {
      addon.pending(new Error('thrown first'), object, Run, 'this.scriptRan = true', wrapped);
    } catch (error) {
      record('caught', error.message);
    }
    addon.unwrap(wrapped);
    addon.unwrap(object);
    record('script ran', 'scriptRan' in global);
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of REFUSED)
      t.equal(statuses(name).slice(-1)[0], 'napi_pending_exception', `${name} refuses`);
    t.deepEqual(
      statuses('napi_unwrap'),
      ['napi_pending_exception', 'napi_ok', 'napi_invalid_arg'],
      'napi_unwrap refuses, and then one object has its wrap and the other none',
    );
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs, and no promise is settled');
    t.deepEqual(recorded('script ran'), [false], 'nor does the script');
    t.deepEqual(recorded('caught'), ['thrown first'], 'the first exception reaches the caller');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
