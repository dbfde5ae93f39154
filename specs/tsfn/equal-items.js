'use strict';

module.exports = {
  rule: 'Calls with the same data are an item each, in the queue and in call_js',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: without blocking a call on a full queue returns napi_queue_full, and adds nothing',
  ],
  napi: 4,
  catches: ['item-lost', 'item-twice', 'queue-full-says-ok', 'calls-are-synchronous'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok', 'napi_queue_full'],
      'each takes a place of the four',
    );
    t.deepEqual(items('call_js'), [7, 7, null, null], 'each is delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
