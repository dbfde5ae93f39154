'use strict';

// 'beforeExit' is where more work may be scheduled, and a referenced function with an item queued is such.
module.exports = {
  rule: 'A function that is referenced and called when the event loop is about to end revives it',
  from: 'https://nodejs.org/api/n-api.html#napi_ref_threadsafe_function',
  basis: [
    'napi_ref_threadsafe_function: the event loop should not end before the function is destroyed',
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-144'],
  catches: ['ref-is-ignored', 'callback-lost', 'call-js-on-wrong-thread'],

  scenario(addon, { record }) {
    addon.run((item) => record('called', item));
    process.once('beforeExit', () => {
      record('beforeExit');
      addon.revive();
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      recorded('beforeExit'),
      [null],
      'beforeExit comes while the function is unreferenced',
    );
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'the call returns napi_ok');
    t.deepEqual(recorded('called'), [1], 'the item is delivered');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
