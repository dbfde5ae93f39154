'use strict';

module.exports = {
  rule: 'A function that is still active when its environment ends is finalized then',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: the finalizers of functions are called when the environment is torn down',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['A-160', 'A-165', 'A-166', 'F07', 'W07'],
  catches: ['finalize-on-wrong-thread', 'finalize-twice', 'finalize-never'],

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
