'use strict';

const THROWN = ['an error', 'an object', 'a text', 'undefined'];

module.exports = {
  rule: 'The exception that a called function leaves can be taken and cleared, and nothing is thrown then: an error, an object, a text, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_get_and_clear_last_exception',
  basis: [
    'Exceptions: napi_get_and_clear_last_exception gets the exception and clears it',
    'napi_is_exception_pending: whether an exception is pending',
  ],
  napi: 1,
  covers: ['V-302', 'VN103'],
  catches: [
    'napi_get_and_clear_last_exception:does-nothing',
    'napi_get_and_clear_last_exception:result-changed',
    'napi_is_exception_pending:does-nothing',
    'napi_is_exception_pending:other-status',
    'napi_is_exception_pending:result-changed',
  ],

  scenario(addon, { record }) {
    [new Error('on purpose'), {}, 'text', undefined].forEach((value) => {
      try {
        const taken = addon.call(() => {
          throw value;
        });
        record('taken', Object.is(taken, value));
      } catch (error) {
        record('taken', `threw ${error}`);
      }
    });
  },

  expect(t, { calls, recorded, exit }) {
    const pending = calls('napi_is_exception_pending').map(({ results = {} }) => results.result);
    THROWN.forEach((what, i) => {
      t.deepEqual(pending.slice(2 * i, 2 * i + 2), [true, false], `${what} is pending until taken`);
      t.equal(recorded('taken')[i], true, `${what} is what is taken`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
