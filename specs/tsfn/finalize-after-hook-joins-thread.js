'use strict';

// The thread releases what it holds where its call was accepted, and has nothing to release where it was told napi_closing.
module.exports = {
  rule: 'A function of which a cleanup hook has joined the last thread is finalized once, after the hook',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: the finalizers of thread-safe functions are invoked, after the registered cleanup hooks',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['F12'],
  catches: ['finalize-never', 'finalize-twice', 'finalize-on-wrong-thread'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, joins, loopThread, before, exit }) {
    t.equal(joins('producer').length, 1, 'the hook joins the thread');
    t.deepEqual(
      callbacks('finalize').map(({ thread }) => thread),
      [loopThread],
      'finalize runs once, on the thread of the environment',
    );
    t.ok(before(joins('producer')[0], callbacks('finalize')[0]), 'it comes after the join');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
