'use strict';

// The manual advises against a blocking call from any JavaScript thread, since that may wait for itself. This one cannot: another
// thread empties the queue. That it is then like any other is what Node does.
module.exports = {
  rule: 'A blocking call from the JavaScript thread of another environment waits for room, and returns napi_ok',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  level: 'should',
  napi: 4,
  variants: ['worker'],
  covers: ['A-041', 'A-053', 'Q08'],
  catches: ['blocking-call-returns-early', 'call-js-on-wrong-thread', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'worker' }),
      Array(20).fill('napi_ok'),
      'each of 20 calls returns napi_ok; napi_would_deadlock is unused',
    );
    t.deepEqual(
      callbacks('call_js').map(({ item, thread }) => [item, thread]),
      Array.from({ length: 20 }, (_, index) => [index + 1, 'js']),
      'each item is delivered on the thread that created the function',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
