'use strict';

module.exports = {
  rule: 'An exception from the JavaScript of one item does not hold up the items after it, nor finalize',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  covers: ['Q15'],
  catches: ['call-js-on-wrong-thread', 'finalize-twice', 'release-is-abort'],

  scenario(addon) {
    // Whether the exception gets here, or is let go with a warning, depends on the declared version, and is another rule.
    process.on('uncaughtException', () => {});
    addon.run((item) => {
      if (item === 1) throw new Error('of the first item');
    });
  },

  // With what code the process then ends is that other rule, too.
  expect(t, { items, callbacks }) {
    t.deepEqual(items('call_js', { env: 'live' }), [1, 2, 3], 'each item is delivered, in order');
    t.equal(callbacks('finalize').length, 1, 'finalize runs');
  },
};
