'use strict';

module.exports = {
  rule: 'An abort is a release too: after that of the one other holder the function is destroyed',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'napi_release_threadsafe_function: in either mode the current thread stops, and with abort all others should as well',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  covers: ['A-127', 'A13'],
  catches: ['release-says-closing', 'finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'both aborts and both releases return napi_ok',
    );
    t.equal(callbacks('finalize', { tsfn: 1 }).length, 1, 'it is destroyed with nothing queued');
    t.equal(callbacks('finalize', { tsfn: 2 }).length, 1, 'and with three items queued');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
