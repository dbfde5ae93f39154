'use strict';

module.exports = {
  rule: 'Several producers at once on an unlimited queue: each item is delivered, in the order of its producer',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
    'Calling a thread-safe function: with a maximum of 0 a call never blocks',
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
  ],
  napi: 4,
  covers: ['A-036', 'A-037', 'A-038', 'A-050', 'Q02', 'Q09'],
  catches: ['unlimited-queue-refuses', 'release-is-abort', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    for (const producer of [1, 2, 3, 4, 5, 6, 7, 8]) {
      t.deepEqual(
        items('call_js').filter((item) => Math.floor(item / 100) === producer),
        Array.from({ length: 25 }, (_, index) => 100 * producer + index + 1),
        `all 25 items of producer ${producer} arrive in order`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
