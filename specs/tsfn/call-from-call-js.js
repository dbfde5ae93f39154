'use strict';

module.exports = {
  rule: 'call_js may call its own function, and that item comes after those already queued',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
  ],
  napi: 4,
  covers: ['A-064'],
  catches: ['items-swapped', 'calls-are-synchronous'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'the call from call_js returns napi_ok',
    );
    t.deepEqual(items('call_js'), [1, 2, 9], 'its item comes last');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
