'use strict';

module.exports = {
  rule: 'NULL is an item like any other',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  covers: ['A-034', 'C14'],
  catches: ['item-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'each call returns napi_ok',
    );
    t.deepEqual(items('call_js'), [null, null, null, 1], 'call_js gets NULL three times');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
