'use strict';

module.exports = {
  rule: 'Items still queued at an abort reach call_js with a NULL env and a NULL callback, once each',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-094', 'A-096', 'A-097', 'A-128', 'A15'],
  catches: ['returned-items-have-callback', 'returned-items-have-env', 'returned-items-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, loopThread, exit }) {
    const returned = callbacks('call_js').map(({ item, env, js_callback, thread }) => [
      item,
      env,
      js_callback,
      thread,
    ]);
    t.deepEqual(
      returned.sort((a, b) => a[0] - b[0]),
      [1, 2, 3].map((item) => [item, 'null', 'null', loopThread]),
      'each of the three items is handed back once',
    );
    t.ok(loopThread, 'the scenario began');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
