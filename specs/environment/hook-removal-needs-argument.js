'use strict';

module.exports = {
  rule: 'Removing a cleanup hook with another argument leaves the registered one in place',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_env_cleanup_hook',
  basis: [
    'napi_remove_env_cleanup_hook: the function and the argument both have to match',
    'napi_remove_env_cleanup_hook: the function has to have been registered',
  ],
  napi: 3,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-020'],
  catches: [],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, callbacks, exit }) {
    t.equal(calls('napi_remove_env_cleanup_hook').length, 1, 'a removal is tried');
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [1],
      'the hook runs',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
