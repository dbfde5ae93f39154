'use strict';

module.exports = {
  rule: 'What a function throws makes napi_call_function fail, and is pending then',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Return values: napi_ok where no uncaught JavaScript exception was thrown, else another status',
    'napi_is_exception_pending: the result is true where an exception is pending',
  ],
  napi: 1,
  covers: ['E-012'],
  catches: ['napi_call_function:does-nothing', 'napi_is_exception_pending:result-changed'],

  scenario(addon, { record }) {
    try {
      addon.run({}, () => {
        throw new Error('thrown on purpose');
      });
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, calls, exit }) {
    const failed = statuses('napi_call_function');
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
    t.equal(exit, 0, 'the process ends by itself');
  },
};
