'use strict';

module.exports = {
  rule: 'napi_is_error is true for errors of each native class and of a class that extends one',
  from: 'https://nodejs.org/api/n-api.html#napi_is_error',
  basis: ['napi_is_error: the result is true if the value represents an error'],
  napi: 1,
  covers: ['E-030', 'V-456', 'VN190', 'F-109'],
  catches: [
    'napi_is_error:does-nothing',
    'napi_is_error:other-status',
    'napi_is_error:result-changed',
  ],

  scenario(addon) {
    class Derived extends TypeError {}
    for (const Class of [
      Error,
      EvalError,
      RangeError,
      ReferenceError,
      SyntaxError,
      TypeError,
      URIError,
      Derived,
    ])
      addon.run(new Class('on purpose'));
    try {
      null.property;
    } catch (error) {
      addon.run(error);
    }
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_is_error').map(({ results }) => results && results.result),
      Array(9).fill(true),
      'each is an error',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
