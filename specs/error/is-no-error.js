'use strict';

module.exports = {
  rule: 'napi_is_error is false for what is neither an error nor looks like one',
  from: 'https://nodejs.org/api/n-api.html#napi_is_error',
  basis: ['napi_is_error: the result is false if the value does not represent an error'],
  napi: 1,
  covers: ['E-030', 'V-456', 'VN190'],
  catches: ['napi_is_error:other-status', 'napi_is_error:result-changed'],

  scenario(addon) {
    for (const other of [
      {},
      [],
      'Error',
      7,
      null,
      undefined,
      true,
      Symbol('Error'),
      () => {},
      Error,
    ])
      addon.run(other);
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_is_error').map(({ results }) => results && results.result),
      Array(10).fill(false),
      'none is an error',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
