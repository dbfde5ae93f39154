'use strict';

// The pair was never registered, so the process may also abort.
module.exports = {
  rule: 'Removing a cleanup hook with another argument never removes the registered one',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_env_cleanup_hook',
  basis: [
    'napi_remove_env_cleanup_hook: the function and the argument both have to match',
    'napi_remove_env_cleanup_hook: what was not registered aborts the process',
    'napi_add_env_cleanup_hook: the function is run with the argument once the current environment exits',
  ],
  napi: 3,
  variants: ['main', 'worker'],
  endsBySignal: true,
  covers: ['C-020'],
  catches: [
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
  ],
  unnoticed: 'how the removal itself ends: the manual has the process abort, which is another rule',

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, exit }) {
    const [removal] = calls('napi_remove_env_cleanup_hook');
    t.ok(removal, 'a removal is tried');
    const aborted = removal && removal.status === undefined && exit !== 0;
    t.ok(
      aborted || callbacks('cleanup-hook', { data: 1 }).length === 1,
      'the hook runs, or the removal aborts',
    );
  },
};
