'use strict';

module.exports = {
  rule: 'After an abort each remaining holder can still release the function with napi_ok',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: release alone is excepted from napi_closing after an abort',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  covers: ['A-124', 'A19'],
  catches: ['release-says-closing'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const thread of ['holder-1', 'holder-2']) {
      t.deepEqual(
        statuses('napi_release_threadsafe_function', { thread }),
        ['napi_ok'],
        `the release by ${thread} returns napi_ok`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
