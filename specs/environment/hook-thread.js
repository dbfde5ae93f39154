'use strict';

module.exports = {
  rule: 'A cleanup hook runs on the thread of its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'should',
  napi: 3,
  variants: ['main', 'worker'],
  covers: ['C-025'],
  catches: [
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-thread',
    'napi_add_env_cleanup_hook:does-nothing',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, loopThread, exit }) {
    t.deepEqual(
      callbacks('cleanup-hook').map(({ thread }) => thread === loopThread),
      [true],
      'it runs there',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
