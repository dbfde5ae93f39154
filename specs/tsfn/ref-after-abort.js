'use strict';

// The manual has all but release return napi_closing after an abort, and excepts neither of these.
module.exports = {
  rule: 'After an abort ref and unref return napi_closing, although a thread still holds the function',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: after an abort every call but release returns napi_closing, before the count is zero too',
    'napi_ref_threadsafe_function: it asks for the main thread, and for no acquisition',
  ],
  napi: 4,
  covers: ['A-181'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of ['unref', 'ref']) {
      t.deepEqual(
        statuses(`napi_${name}_threadsafe_function`),
        ['napi_closing'],
        `${name} finds the function closing`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
