'use strict';

module.exports = {
  rule: 'Before Node-API 10 an exception of one item leaves the items after it, and the end, as they are',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'napi_create_threadsafe_function: before version 10 what call_js_cb throws is ignored',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
  ],
  napi: 4,
  covers: ['X05', 'Q15'],
  catches: ['exception-carried-over', 'callback-lost', 'finalize-twice'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => {});
    addon.run((item) => {
      record('ran', item);
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, callbacks, exit }) {
    t.deepEqual(recorded('ran'), [1, 2, 3], 'the two items after it run');
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
