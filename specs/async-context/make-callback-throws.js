'use strict';

module.exports = {
  rule: 'A function that throws in napi_make_callback makes it fail, and what it threw is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: [
    'Exceptions: a status of napi_ok means that no exception is pending',
    'Exceptions: an exception of JavaScript that a call runs is pending after it',
    'napi_get_and_clear_last_exception: it gives the pending exception itself',
  ],
  napi: 1,
  covers: ['M01'],
  catches: [
    'napi_get_value_int32:result-changed',
    'napi_is_exception_pending:result-changed',
    'napi_make_callback:does-nothing',
    'napi_make_callback:other-status',
  ],

  scenario(addon) {
    addon.run({}, () => {
      throw 7;
    });
  },

  expect(t, { statuses, calls, exit }) {
    const [status] = statuses('napi_make_callback');
    t.ok(status !== undefined && status !== 'did not return' && status !== 'napi_ok', 'it fails');
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results),
      [{ result: true }],
      'an exception is pending',
    );
    t.deepEqual(
      calls('napi_get_value_int32').map(({ results }) => results),
      [{ result: 7 }],
      'it is what the function threw',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
