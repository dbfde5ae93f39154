'use strict';

// After an abort "all subsequent" calls return napi_closing; napi_queue_full is for a queue in which room may become available.
module.exports = {
  rule: 'A call on a queue that is both full and aborted returns napi_closing, not napi_queue_full',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: napi_closing once any thread has aborted',
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
  ],
  napi: 4,
  alone: 'its unreferenced function would be finalized while others run',
  covers: ['A10'],
  catches: ['closing-says-invalid-arg', 'closing-says-queue-full', 'closing-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'holder' }),
      ['napi_closing'],
      'the holder finds the function closing',
    );
    t.deepEqual(items('call_js', { item: 2 }), [], 'its item is not queued');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
