'use strict';

module.exports = {
  rule: 'After an abort acquiring the function returns napi_closing, although a thread still holds it',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
  ],
  napi: 4,
  covers: ['A-112', 'F-001'],
  catches: ['acquire-after-closing-says-ok', 'acquire-adds-nothing', 'abort-is-release'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function', { thread: 'newcomer' }),
      ['napi_closing'],
      'acquire finds the function closing',
    );
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'holder' }),
      ['napi_ok'],
      'the other holder was there all the while, and releases',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
