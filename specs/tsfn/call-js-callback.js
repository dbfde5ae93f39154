'use strict';

module.exports = {
  rule: 'call_js gets the very function that the thread-safe function was created with',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: js_callback is the JavaScript function to call',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-068'],
  catches: ['callback-lost', 'release-is-abort'],

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
