'use strict';

module.exports = {
  rule: 'An escaped handle is the same value as the handle that escaped',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  basis: [
    'napi_escape_handle: the result is a handle to the escaped object',
    'napi_strict_equals: it is the algorithm of strict equality',
  ],
  napi: 1,
  covers: ['D-011'],
  catches: ['napi_escape_handle:result-changed', 'napi_strict_equals:result-changed'],

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_strict_equals').map(({ results }) => results && results.result),
      [true],
      'both are strictly equal',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
