'use strict';

module.exports = {
  rule: 'A cleanup hook can abort the function, which is then finalized once',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: addons should release what they have in cleanup hooks of either kind',
    'napi_release_threadsafe_function: any thread that will stop using the function may release it',
    'Return values: napi_ok where the request was successful',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['A-171', 'F11'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_release_threadsafe_function'), ['napi_ok'], 'abort returns napi_ok');
    t.equal(callbacks('finalize').length, 1, 'finalize runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
