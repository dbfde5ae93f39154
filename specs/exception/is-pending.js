'use strict';

module.exports = {
  rule: 'napi_is_exception_pending is true from the throw until the exception is cleared, and false before and after',
  from: 'https://nodejs.org/api/n-api.html#napi_is_exception_pending',
  basis: [
    'napi_is_exception_pending: the result is true where an exception is pending',
    'napi_is_exception_pending: it can be called with an exception pending',
    'Exceptions: napi_get_and_clear_last_exception clears it',
  ],
  napi: 1,
  covers: ['E-017', 'F-110'],
  catches: [
    'napi_is_exception_pending:does-nothing',
    'napi_is_exception_pending:other-status',
    'napi_is_exception_pending:result-changed',
  ],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    const returned = addon.run(() => {
      throw thrown;
    });
    record('same', returned === thrown);
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(
      statuses('napi_is_exception_pending'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'it can be called with an exception pending',
    );
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      [false, true, false],
      'it is true in between',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
