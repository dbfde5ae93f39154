'use strict';

module.exports = {
  rule: 'A removed cleanup hook does not run, and the others keep their order',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_env_cleanup_hook',
  basis: [
    'napi_remove_env_cleanup_hook: the function is no longer to be run with that argument',
    'napi_add_env_cleanup_hook: the hook that was added last is called first',
  ],
  napi: 3,
  variants: ['main', 'worker'],
  covers: ['C-019', 'H02'],
  catches: [
    'cleanup-hook:at-once',
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_remove_env_cleanup_hook:does-nothing',
    'napi_remove_env_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_remove_env_cleanup_hook'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [3, 1],
      'the others run',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
