'use strict';

// "Once for each value that was placed in the queue" makes no exception for an abort. With a live env or without is another rule.
module.exports = {
  rule: 'Items still queued at an abort reach call_js once each, on the thread of the event loop',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'napi_release_threadsafe_function: after an abort calls return napi_closing, and no further values are queued',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-096', 'A-097'],
  catches: ['returned-items-have-callback', 'returned-items-twice', 'returned-items-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, loopThread, exit }) {
    const calls = callbacks('call_js');
    t.deepEqual(
      calls.map(({ item, thread }) => [item, thread]).sort((a, b) => a[0] - b[0]),
      [1, 2, 3].map((item) => [item, loopThread]),
      'each of the three items comes once, on that thread',
    );
    t.ok(
      calls.every((call) => (call.env === 'null') === (call.js_callback === 'null')),
      'env and callback are NULL together',
    );
    t.ok(loopThread, 'the scenario began');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
