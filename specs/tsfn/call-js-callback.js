'use strict';

module.exports = {
  rule: 'call_js gets the very function that the thread-safe function was created with',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  napi: 4,
  covers: ['A-068'],
  catches: ['callback-lost', 'release-is-abort', 'context-lost'],

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('same function').map(({ value }) => value),
      [1, 1],
      'the callback is strictly equal to the function given, each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
