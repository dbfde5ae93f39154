'use strict';

module.exports = {
  rule: 'A function that keeps its worker alive is finalized when the worker is ended all the same',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: it may be torn down at any time, and the finalizers of thread-safe functions are invoked then',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  variants: ['worker-terminate', 'worker-exit', 'worker-throw'],
  covers: ['A-160', 'A-165', 'A-166', 'W07'],
  catches: ['finalize-never', 'finalize-twice', 'finalize-on-wrong-thread'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, loopThread, exit }) {
    t.deepEqual(
      callbacks('finalize').map(({ thread }) => thread),
      [loopThread],
      'finalize runs once, on the thread of the environment',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
