'use strict';

module.exports = {
  rule: 'call_js may abort its own function: napi_ok, and it is destroyed once',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  napi: 4,
  covers: ['A-106', 'A18'],
  catches: ['release-says-closing', 'finalize-twice', 'context-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { mode: 'abort' }),
      ['napi_ok'],
      'the abort from inside call_js returns napi_ok',
    );
    t.deepEqual(items('call_js'), [1], 'the one item comes once');
    t.equal(callbacks('finalize').length, 1, 'the function is destroyed once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
