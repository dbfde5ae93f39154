'use strict';

module.exports = {
  rule: 'A context can be destroyed while an exception is pending, which then reaches the caller',
  from: 'https://nodejs.org/api/n-api.html#napi_async_destroy',
  basis: [
    'napi_async_destroy: it can be called with an exception pending',
    'Exceptions: some functions may be called for clean-up before the return to JavaScript, and the status is then that of the function',
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
  ],
  napi: 1,
  covers: ['M04'],
  catches: ['napi_async_destroy:other-status', 'napi_async_init:does-nothing'],

  scenario(addon, { record }) {
    try {
      addon.run({});
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_async_destroy'), ['napi_ok'], 'it is destroyed');
    t.deepEqual(recorded('caught'), ['thrown on purpose'], 'the caller gets what was thrown');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
