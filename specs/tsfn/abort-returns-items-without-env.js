'use strict';

// That call_js "may also" be invoked so is all the manual says, so this is no must. But no item is to be delivered after an abort
// as if there had been none, and this is how the addon can tell.
module.exports = {
  rule: 'Items still queued at an abort reach call_js with a NULL env and a NULL callback',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  level: 'should',
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-094', 'A-128', 'A15'],
  catches: ['returned-items-have-callback', 'returned-items-have-env', 'returned-items-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('call_js')
        .map(({ item, env, js_callback }) => [item, env, js_callback])
        .sort((a, b) => a[0] - b[0]),
      [1, 2, 3].map((item) => [item, 'null', 'null']),
      'each of the three items comes without them',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
