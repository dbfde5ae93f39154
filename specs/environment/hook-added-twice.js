'use strict';

module.exports = {
  rule: 'Adding a cleanup hook twice with one argument ends the process',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  basis: [
    'napi_add_env_cleanup_hook: the same function with the same argument is not allowed a second time, and aborts the process',
  ],
  napi: 3,
  variants: ['main', 'worker'],
  endsBySignal: true,
  covers: ['C-018', 'H04', 'F-003'],
  catches: ['napi_add_env_cleanup_hook:does-nothing'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    const [first, second] = calls('napi_add_env_cleanup_hook');
    t.equal(first && first.status, 'napi_ok', 'the first time it is added');
    t.ok(second && second.status === undefined, 'the second time never returns');
    t.notEqual(exit, 0, 'the process does not end as if nothing had happened');
  },
};
