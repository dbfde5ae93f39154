'use strict';

// The manual has an environment torn down with JavaScript disallowed, "like on" a termination; it does not say that it is so each time.
module.exports = {
  rule: 'No JavaScript runs in the finalizer of an object when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-014', 'R05'],
  catches: [
    'finalize:at-once',
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
  ],
  unnoticed: 'a call that never returns: no JavaScript has run then either',

  scenario(addon, { record, end }) {
    global.kept = () => record('called');
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_reference'), ['napi_ok'], 'there is a function to call');
    t.deepEqual(recorded('called'), [], 'the function is not run');
    t.ok(
      statuses('napi_call_function').every((status) => status !== 'napi_ok'),
      'nor does its call return napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_call_function').length === 0
      ? 'the finalizer could not try to call the function'
      : null;
  },
};
