'use strict';

module.exports = {
  rule: 'A call that returns napi_closing ends the acquisition of its thread, as a release does',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
  ],
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
