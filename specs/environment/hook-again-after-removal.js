'use strict';

module.exports = {
  rule: 'A cleanup hook that is added again after its removal counts as the latest',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  basis: [
    'napi_remove_env_cleanup_hook: the function is no longer to be run with that argument',
    'napi_add_env_cleanup_hook: the hook that was added last is called first',
  ],
  napi: 3,
  variants: ['main', 'worker'],
  covers: ['C-023'],
  catches: [
    'cleanup-hook:at-once',
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_add_env_cleanup_hook'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'it can be added again',
    );
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [1, 2],
      'it runs once, before the one that was added in between',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
