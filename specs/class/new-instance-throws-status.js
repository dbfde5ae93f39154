'use strict';

// The manual has that status for an exception that a call has left, and does not say that it is the only one.
module.exports = {
  rule: 'napi_new_instance of a constructor that throws returns napi_pending_exception and leaves the result as it was',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['E-036', 'V-270', 'VN91'],
  catches: [
    'napi_new_instance:does-nothing',
    'napi_new_instance:other-status',
    'napi_new_instance:written-although-failed',
  ],

  scenario(addon, { record }) {
    try {
      addon.create(function () {
        throw new Error('on purpose');
      });
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_new_instance');
    t.equal(status, 'napi_pending_exception', 'it returns napi_pending_exception');
    t.equal(results.result, 'untouched', 'the result is as it was');
    t.deepEqual(recorded('caught'), ['on purpose'], 'the exception is pending');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
