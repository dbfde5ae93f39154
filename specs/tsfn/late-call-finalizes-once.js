'use strict';

// The manual contradicts itself: no thread is to use the function once its finalizer has returned, and runtimes call that at the
// abort; yet a holder learns from its call alone that it is over. So this is no must, although a finalizer may not come twice. That
// the call which says so has used up the hold is what addons rely on: they may not release after it.
module.exports = {
  rule: 'A function that a holder calls long after another thread aborted it is closing, and is finalized once',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  level: 'should',
  napi: 4,
  perturb: true,
  covers: ['A-130', 'A14'],
  catches: [
    'function-freed-by-finalize',
    'finalize-twice',
    'finalize-never',
    'closing-uses-up-no-hold',
    'closing-says-ok',
  ],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { callbacks, exit, statuses }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'holder' }),
      Array(20).fill('napi_closing'),
      'each of 20 calls says closing',
    );
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
