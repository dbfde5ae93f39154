'use strict';

module.exports = {
  rule: 'NULL is refused as a cleanup hook of either kind',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'should',
  napi: 8,
  variants: ['main', 'worker'],
  covers: ['C-022', 'C-037', 'F-002'],
  catches: [
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_add_async_cleanup_hook:other-status',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_add_env_cleanup_hook:other-status',
    'napi_remove_env_cleanup_hook:does-nothing',
    'napi_remove_env_cleanup_hook:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_add_env_cleanup_hook'), ['napi_invalid_arg'], 'it cannot be added');
    t.deepEqual(
      statuses('napi_remove_env_cleanup_hook'),
      ['napi_invalid_arg'],
      'it cannot be removed',
    );
    t.deepEqual(
      statuses('napi_add_async_cleanup_hook'),
      ['napi_invalid_arg'],
      'it cannot be added as an asynchronous one',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
