'use strict';

module.exports = {
  rule: 'An acquire that returns napi_closing neither adds an acquisition nor ends one',
  from: 'https://nodejs.org/api/n-api.html#napi_acquire_threadsafe_function',
  basis: [
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
    'Return values: napi_ok where the request was successful',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  covers: ['A-113'],
  catches: ['acquire-after-closing-says-ok', 'acquire-adds-nothing', 'abort-is-release'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function'),
      ['napi_closing', 'napi_closing', 'napi_closing'],
      'three times acquire finds the function closing',
    );
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'holder' }),
      ['napi_ok'],
      'the other holder can still release its own hold',
    );
    t.equal(callbacks('finalize').length, 1, 'then no hold is left: the function is destroyed');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
