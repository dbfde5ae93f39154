'use strict';

const FUNCTIONS = [
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

module.exports = {
  rule: 'The functions that call, construct, wrap or settle return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const run = () => record('ran');
    const wrapped = {};
    for (const promise of addon.prepare(wrapped)) promise.then(run, run);
    addon.without_env({}, run, 'this.scriptRan = true', wrapped);
    record('script ran', 'scriptRan' in global);
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.deepEqual(recorded('ran'), [], 'no JavaScript runs, and no promise is settled');
    t.deepEqual(recorded('script ran'), [false], 'nor does the script');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
