'use strict';

module.exports = {
  rule: 'A call that returns napi_closing uses up one hold, as a release does',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  napi: 4,
  covers: ['A-056', 'A-120', 'A-127', 'A09'],
  catches: [
    'closing-uses-up-no-hold',
    'closing-says-invalid-arg',
    'closing-says-queue-full',
    'closing-says-ok',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_closing'], 'the call is refused');
    t.equal(
      callbacks('finalize').length,
      1,
      'after the last of three ends the function is destroyed',
    );
    t.equal(exit, 0, 'nothing is left that keeps the process alive');
  },
};
