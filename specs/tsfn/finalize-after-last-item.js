'use strict';

module.exports = {
  rule: 'On an orderly release the finalizer runs after the queue was drained',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-077', 'A-121', 'A-152'],
  catches: ['finalize-before-items', 'release-is-abort', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, before, exit }) {
    const calls = callbacks('call_js', { env: 'live' });
    const [finalize] = callbacks('finalize');
    t.equal(calls.length, 20, 'each of the 20 queued items is delivered with a live env');
    t.ok(before(calls[19], finalize), 'the last of them before finalize');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
