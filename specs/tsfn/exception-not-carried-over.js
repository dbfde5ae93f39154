'use strict';

module.exports = {
  rule: 'Before Node-API 10 the exception of an item is no longer pending when the next item comes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: before version 10 what call_js_cb throws is ignored',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-093', 'X05'],
  catches: ['exception-carried-over', 'release-is-abort'],

  scenario(addon) {
    process.on('uncaughtException', () => {});
    addon.run(() => {
      throw new Error('thrown on purpose');
    });
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('pending').map(({ value }) => value),
      [0, 0, 0],
      'no call_js begins with an exception pending',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
