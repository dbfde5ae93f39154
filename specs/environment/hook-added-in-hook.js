'use strict';

module.exports = {
  rule: 'A cleanup hook that a running one adds runs too',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'should',
  napi: 3,
  variants: ['main', 'worker'],
  covers: ['C-024'],
  catches: [
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_add_env_cleanup_hook'),
      ['napi_ok', 'napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [1, 2],
      'it runs once, after the one that added it',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
