'use strict';

// The function that the hook releases is finalized on a later turn, or where the environment finalizes what is left: either is
// after the hook has begun, and completes it.
module.exports = {
  rule: 'An asynchronous cleanup hook can wait for the finalizer of the function that it releases',
  from: 'https://nodejs.org/api/n-api.html#napi_async_cleanup_hook',
  basis: [
    'napi_async_cleanup_hook: the hook starts the cleanup, at the end of which its handle is passed to napi_remove_async_cleanup_hook',
    'Finalization on the exit of the Node.js environment: finalizers are scheduled after the registered cleanup hooks, which release resources in order',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 8,
  variants: ['main', 'worker-terminate'],
  covers: ['F10', 'F11', 'A-171'],
  catches: ['finalize-never', 'finalize-twice', 'finalize-on-wrong-thread'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, notes, loopThread, exit }) {
    t.equal(notes('the hook runs').length, 1, 'the hook runs once');
    t.deepEqual(
      callbacks('finalize').map(({ thread }) => thread),
      [loopThread],
      'finalize runs once, on the thread of the environment',
    );
    t.equal(notes('the hook is complete').length, 1, 'the finalizer completes the hook');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
