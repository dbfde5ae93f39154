'use strict';

module.exports = {
  rule: 'A callback scope can be closed while an exception is pending, which then reaches the caller',
  from: 'https://nodejs.org/api/n-api.html#napi_close_callback_scope',
  basis: [
    'napi_close_callback_scope: it can be called with an exception pending',
    'Exceptions: some functions may be called for clean-up before the return to JavaScript, and the status is then that of the function',
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
  ],
  napi: 3,
  covers: ['M07'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_close_callback_scope:other-status',
    'napi_open_callback_scope:does-nothing',
  ],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    try {
      addon.run({}, () => {
        throw thrown;
      });
    } catch (error) {
      record('caught', error === thrown);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_close_callback_scope'), ['napi_ok'], 'it is closed');
    t.deepEqual(recorded('caught'), [true], 'the caller gets what was thrown');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
