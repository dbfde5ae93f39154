'use strict';

module.exports = {
  rule: 'A holder can release long after another thread aborted, with napi_ok',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: release alone is excepted from napi_closing after an abort',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  perturb: true,
  covers: ['A-130', 'A14'],
  catches: ['function-freed-by-finalize', 'release-says-closing'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'holder' }),
      Array(20).fill('napi_ok'),
      'each late release returns napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
