'use strict';

module.exports = {
  rule: 'A work can be deleted while an exception is pending, which then reaches the caller',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_async_work',
  basis: [
    'napi_delete_async_work: it can be called with an exception pending',
    'Exceptions: some functions may be called for clean-up before the return to JavaScript, and the status is then that of the function',
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
  ],
  napi: 1,
  covers: ['B-039'],
  catches: ['napi_create_async_work:does-nothing', 'napi_delete_async_work:other-status'],

  scenario(addon, { record }) {
    try {
      addon.run();
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_delete_async_work'), ['napi_ok'], 'it is deleted');
    t.deepEqual(recorded('caught'), ['thrown on purpose'], 'the caller gets what was thrown');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
