'use strict';

module.exports = {
  rule: 'call_js may create values without opening a handle scope',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: ['napi_threadsafe_function_call_js: no handle scope and no callback scope need be opened'],
  napi: 4,
  covers: ['A-071'],
  catches: ['call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('sum').map(({ value }) => value),
      [4950, 4950],
      'all values are good until each call is over',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
