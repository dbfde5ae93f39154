'use strict';

module.exports = {
  rule: 'What a constructor throws makes napi_new_instance fail, is pending then, and reaches the caller',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  basis: [
    'Return values: napi_ok where no uncaught JavaScript exception was thrown, else another status',
    'napi_is_exception_pending: the result is true where an exception is pending',
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
  ],
  napi: 1,
  covers: ['E-036'],
  catches: ['napi_new_instance:does-nothing', 'napi_is_exception_pending:result-changed'],

  scenario(addon, { record }) {
    function Throws() {
      throw new Error('thrown on purpose');
    }
    try {
      addon.run(Throws);
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, calls, recorded, exit }) {
    const failed = statuses('napi_new_instance');
    t.equal(failed.length, 1, 'it is called');
    t.ok(
      failed.every((status) => status !== 'napi_ok' && status !== 'did not return'),
      'it does not return napi_ok',
    );
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      [true],
      'an exception is pending',
    );
    t.deepEqual(recorded('caught'), ['thrown on purpose'], 'the caller gets it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
