'use strict';

module.exports = {
  rule: 'A function that is aborted just before its environment ends is finalized once',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
    'Finalization on the exit of the Node.js environment: the finalizers of functions are called when the environment is torn down',
  ],
  napi: 4,
  variants: ['main', 'worker-exit', 'worker-terminate'],
  covers: ['A-147', 'A-165'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, statuses, exit }) {
    t.deepEqual(statuses('napi_release_threadsafe_function'), ['napi_ok'], 'it is aborted');
    t.equal(callbacks('finalize').length, 1, 'finalize runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
