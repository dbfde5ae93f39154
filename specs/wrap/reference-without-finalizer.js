'use strict';

// The manual requires a finalizer there, of the caller, and does not say what comes of leaving it out.
module.exports = {
  rule: 'A wrap with a reference and without a finalizer is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-046'],
  catches: [
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
    'napi_wrap:written-although-failed',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { calls, exit }) {
    const [{ status, results } = {}] = calls('napi_wrap');
    t.ok(status !== undefined && status !== 'napi_ok', 'it does not return napi_ok');
    t.equal(results && results.result, 'untouched', 'and writes no reference');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
