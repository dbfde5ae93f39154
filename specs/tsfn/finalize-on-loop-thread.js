'use strict';

module.exports = {
  rule: 'The finalizer runs on the thread of the event loop, also when another thread released last',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
    'napi_release_threadsafe_function: any thread that will stop using the function may release it',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-118', 'A-123', 'A-148', 'A17', 'F01'],
  catches: ['finalize-on-wrong-thread', 'finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, calls, loopThread, exit }) {
    t.deepEqual(
      calls('napi_release_threadsafe_function').map(({ thread }) => thread),
      ['holder'],
      'another thread releases the function',
    );
    t.deepEqual(
      callbacks('finalize').map(({ thread }) => thread),
      [loopThread],
      'finalize runs on the thread of the event loop',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
