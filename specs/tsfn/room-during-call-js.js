'use strict';

module.exports = {
  rule: 'An item has left the queue when its call_js runs: with a queue of one there is room for one more',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'may',
  napi: 4,
  covers: ['A-046'],
  catches: ['queue-full-says-ok', 'queue-full-queues', 'blocking-call-returns-early'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { mode: 'nonblocking' }),
      ['napi_ok', 'napi_ok', 'napi_queue_full'],
      'of two calls made in call_js the first is accepted',
    );
    t.deepEqual(items('call_js'), [1, 2], 'its item is delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
