'use strict';

module.exports = {
  rule: 'A non-blocking call on a full queue returns napi_queue_full and queues nothing',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: without blocking a call on a full queue returns napi_queue_full, and adds nothing',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
  ],
  napi: 4,
  covers: ['A-042', 'A-043', 'Q04', 'F-009'],
  catches: ['queue-full-says-ok', 'queue-full-queues', 'blocking-call-returns-early'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_queue_full'],
      'the third call finds the queue full',
    );
    t.deepEqual(items('call_js'), [1, 2], 'the refused item never reaches JavaScript');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
