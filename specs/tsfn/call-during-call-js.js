'use strict';

// "Never blocks" knows no exception for a call_js that runs.
module.exports = {
  rule: 'While call_js runs, a producer can call the function without waiting for it',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: with a maximum of 0 a call never blocks',
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-065'],
  catches: ['items-swapped', 'calls-are-synchronous'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, returnOf, items, before, exit }) {
    const [call] = calls('napi_call_threadsafe_function', { thread: 'producer' });
    const [first] = callbacks('call_js');
    t.ok(before(returnOf(call), returnOf(first)), 'the call returns while call_js runs');
    t.equal(call && call.status, 'napi_ok', 'it returns napi_ok');
    t.deepEqual(items('call_js'), [1, 2], 'its item is delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
