'use strict';

module.exports = {
  rule: 'A cleanup hook runs once when its environment ends, with its argument',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  basis: [
    'napi_add_env_cleanup_hook: the function is run with the argument once the current environment exits',
  ],
  napi: 3,
  variants: [
    'main',
    'worker',
    'worker-exit',
    'worker-terminate',
    'worker-throw',
    'nested-worker',
    'nested-worker-terminate',
  ],
  covers: ['C-015', 'C-028'],
  catches: [
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
    t.deepEqual(statuses('napi_add_env_cleanup_hook'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [7],
      'it runs once, with its argument',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
