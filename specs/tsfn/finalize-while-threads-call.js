'use strict';

// No order of calls and end is wrong. That of each thread which is not told napi_closing before comes once a cleanup hook has
// begun, which then waits for the thread to end.
module.exports = {
  rule: 'A function that threads call until its environment ends is finalized once, when they are gone',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: the finalizers of thread-safe functions are invoked, after the registered cleanup hooks',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-terminate'],
  covers: ['A-160', 'F07', 'F12'],
  catches: ['finalize-never', 'finalize-twice', 'finalize-on-wrong-thread'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, joins, loopThread, before, exit }) {
    const [finalize] = callbacks('finalize');
    t.equal(joins('producer').length, 4, 'the hook joins the threads');
    t.deepEqual(
      callbacks('finalize').map(({ thread }) => thread),
      [loopThread],
      'finalize runs once, on the thread of the environment',
    );
    t.ok(
      joins('producer').every((join) => before(join, finalize)),
      'it comes after the joins',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
