'use strict';

// Where the end of a function does not wait for its holders, this alone tells whether the call has used up its hold: there is
// none left to release. What release returns then is not said, so it is recorded, and no breach.
module.exports = {
  rule: 'When a call that returned napi_closing has used up the last hold, a further release is refused',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'may',
  napi: 4,
  alone: 'its unreferenced function would be finalized while others run',
  covers: ['A-056', 'A-127'],
  catches: ['closing-uses-up-no-hold', 'closing-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'caller' }),
      ['napi_closing'],
      'the call is told',
    );
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'js' }),
      ['napi_invalid_arg'],
      'the release finds nothing to release',
    );
    t.deepEqual(items('call_js'), [1], 'the item that was queued comes back once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
