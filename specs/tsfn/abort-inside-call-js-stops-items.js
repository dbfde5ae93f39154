'use strict';

module.exports = {
  rule: 'After an abort from inside call_js no further item comes with a live env',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-106', 'A-128', 'A18'],
  catches: ['returned-items-have-env', 'abort-is-release'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    t.deepEqual(
      items('call_js', { env: 'live' }),
      [1],
      'the item that aborts is the last that may reach JavaScript',
    );
    t.equal(exit, 0, 'until its event loop ends');
  },
};
