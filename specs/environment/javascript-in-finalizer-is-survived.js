'use strict';

module.exports = {
  rule: 'Calling JavaScript in the finalizer of an object does not end the process when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-014'],
  catches: [],

  scenario(addon, { end }) {
    global.kept = () => {};
    addon.run(global.kept);
    end();
  },

  expect(t, { calls, statuses, exit }) {
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'there is a finalizer');
    t.ok(
      calls('napi_call_function').every(({ end }) => end !== undefined),
      'the call returns, whatever it says',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_call_function').length === 0
      ? 'the finalizer could not try to call the function'
      : null;
  },
};
