'use strict';

module.exports = {
  rule: 'The function can be called from where asynchronous work executes',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
    'napi_async_execute_callback: only calls that run or touch JavaScript are to be avoided there',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
  ],
  napi: 4,
  covers: ['A-040', 'Q10'],
  catches: ['items-swapped', 'item-twice', 'item-lost'],
  provenBy: 'deno@2.7.4',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'pool' }),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each call comes from a thread of the pool, and returns napi_ok',
    );
    t.deepEqual(items('call_js'), [1, 2, 3], 'each item is delivered, in order');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
