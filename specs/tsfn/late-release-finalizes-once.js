'use strict';

// The manual contradicts itself: no thread is to use the function once its finalizer has returned, and runtimes call that at the
// abort; yet each holder has to release. So this is no must, although a finalizer may not come twice.
module.exports = {
  rule: 'A function that a holder releases long after another thread aborted it is finalized once',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  level: 'should',
  napi: 4,
  perturb: true,
  covers: ['A-130', 'A14'],
  catches: ['function-freed-by-finalize', 'finalize-twice', 'finalize-never'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { calls, callbacks, exit }) {
    const released = calls('napi_release_threadsafe_function', { thread: 'holder' });
    t.equal(released.length, 20, 'the holder releases 20 functions');
    t.deepEqual(
      callbacks('finalize')
        .map(({ tsfn }) => tsfn)
        .sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, index) => index + 1),
      'each of them is finalized once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
