'use strict';

module.exports = {
  rule: 'Removing a cleanup hook that was never added ends the process',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_env_cleanup_hook',
  basis: ['napi_remove_env_cleanup_hook: a function that was not registered aborts the process'],
  napi: 3,
  variants: ['main', 'worker'],
  endsBySignal: true,
  covers: ['C-021', 'H05', 'F-128'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    const [removal] = calls('napi_remove_env_cleanup_hook');
    t.ok(removal && removal.status === undefined, 'the removal never returns');
    t.notEqual(exit, 0, 'the process does not end as if nothing had happened');
  },
};
