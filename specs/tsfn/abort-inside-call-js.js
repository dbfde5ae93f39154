'use strict';

module.exports = {
  rule: 'call_js may abort its own function: napi_ok, and it is destroyed once',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'napi_release_threadsafe_function: any thread that will stop using the function may release it',
    'Return values: napi_ok where the request was successful',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  covers: ['A-106', 'A18'],
  catches: ['release-says-closing', 'finalize-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { mode: 'abort' }),
      ['napi_ok'],
      'the abort from inside call_js returns napi_ok',
    );
    t.deepEqual(items('call_js'), [1], 'the one item comes once');
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
