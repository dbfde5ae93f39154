'use strict';

// That the context "can be retrieved from any thread" says who may ask, not when: after an abort "all subsequent APIs" but release are
// closing.
module.exports = {
  rule: 'After an abort a holder that asks for the context is told napi_closing',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
  ],
  napi: 4,
  covers: ['A-028'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_get_threadsafe_function_context'),
      ['napi_closing'],
      'asking finds the function closing',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
