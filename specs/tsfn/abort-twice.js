'use strict';

module.exports = {
  rule: 'A second holder may abort as well: napi_ok, and the finalizer runs once',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: release alone is excepted from napi_closing after an abort',
    'napi_release_threadsafe_function: in either mode the current thread stops, and with abort all others should as well',
    'Return values: napi_ok where the request was successful',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  covers: ['A-131', 'F-126'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { mode: 'abort' }),
      ['napi_ok', 'napi_ok'],
      'both aborts return napi_ok',
    );
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
