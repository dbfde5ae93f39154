'use strict';

// The manual has a hook removed that was added, and does not say whether one that runs still counts as added.
module.exports = {
  rule: 'A cleanup hook that runs can remove itself',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_env_cleanup_hook',
  level: 'should',
  napi: 3,
  variants: ['main', 'worker'],
  perturb: true,
  covers: ['H06'],
  catches: [
    'cleanup-hook:at-once',
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_remove_env_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_remove_env_cleanup_hook'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [3, 2, 1],
      'each hook runs once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
