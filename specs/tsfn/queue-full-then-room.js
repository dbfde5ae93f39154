'use strict';

module.exports = {
  rule: 'When an item has left the full queue, a non-blocking call is accepted again',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: a call blocks, or returns napi_queue_full, only where the queue is full',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-045'],
  catches: ['queue-full-says-ok', 'queue-full-queues', 'blocking-call-returns-early'],

  scenario(addon) {
    addon.fill((item) => {
      if (item === 1) setImmediate(() => addon.call_again());
    });
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_queue_full', 'napi_ok'],
      'the call after the first delivery is accepted',
    );
    t.deepEqual(items('call_js'), [1, 3], 'its item is delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
