'use strict';

// The manual does not say what represents an error. Of a DOMException nothing is claimed: engines differ, and not all have one.
module.exports = {
  rule: 'napi_is_error is false for what only looks like an error',
  from: 'https://nodejs.org/api/n-api.html#napi_is_error',
  level: 'may',
  napi: 1,
  covers: ['E-030', 'V-456', 'V-457', 'F-109'],
  catches: ['napi_is_error:result-changed'],

  scenario(addon) {
    addon.run({ name: 'Error', message: 'on purpose', stack: '' });
    addon.run({ [Symbol.toStringTag]: 'Error' });
    addon.run(Object.create(Error.prototype));
    addon.run(Error.prototype);
    addon.run(new Proxy(new Error('on purpose'), {}));
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_is_error').map(({ results }) => results && results.result),
      Array(5).fill(false),
      'none is an error',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
