'use strict';

// The manual has that status for an exception that a call has left, and does not say that it is the only one.
module.exports = {
  rule: 'napi_call_function of a function that throws returns napi_pending_exception',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-012', 'V-302', 'VN103'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    try {
      addon.call(() => {
        throw new Error('on purpose');
      }, {});
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    const [status] = statuses('napi_call_function');
    t.equal(status, 'napi_pending_exception', 'it returns napi_pending_exception');
    t.deepEqual(recorded('caught'), ['on purpose'], 'the exception is pending');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
