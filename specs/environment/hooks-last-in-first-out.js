'use strict';

module.exports = {
  rule: 'Cleanup hooks run in the reverse order of their registration',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  basis: [
    'napi_add_env_cleanup_hook: one function can be registered with several arguments, and is called for each',
    'napi_add_env_cleanup_hook: the hook that was added last is called first',
  ],
  napi: 3,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-016', 'C-017', 'H01', 'H03'],
  catches: [
    'cleanup-hook:at-once',
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_add_env_cleanup_hook:other-status',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_add_env_cleanup_hook'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [3, 2, 1],
      'the last one is the first to run',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
