'use strict';

// A function is destroyed when every thread that uses it has released it, or was told napi_closing by a call: the second
// holder has had neither when the first comes to its end, so the function has to be there still.
module.exports = {
  rule: 'Of two late holders of an aborted function the second can still release after the first has released',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: release alone is excepted from napi_closing after an abort',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 4,
  perturb: true,
  covers: ['A-130'],
  catches: ['function-freed-by-one-late-holder', 'release-says-closing'],

  scenario(addon, { afterTurns }) {
    addon.run();
    afterTurns(() => {
      addon.let_first_go();
      afterTurns(() => addon.let_second_go());
    });
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'first' }),
      Array(20).fill('napi_ok'),
      'each release of the first holder returns napi_ok',
    );
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'second' }),
      Array(20).fill('napi_ok'),
      'each release of the second holder returns napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
