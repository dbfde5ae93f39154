'use strict';

module.exports = {
  rule: 'A cleanup hook can create handles in a scope of its own',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'should',
  napi: 3,
  variants: ['main', 'worker'],
  covers: ['C-026'],
  catches: [
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'cleanup-hook:twice',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_close_handle_scope:other-status',
    'napi_create_object:other-status',
    'napi_open_handle_scope:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_open_handle_scope'), ['napi_ok'], 'a scope is opened');
    t.deepEqual(statuses('napi_create_object'), ['napi_ok'], 'an object is created');
    t.deepEqual(statuses('napi_close_handle_scope'), ['napi_ok'], 'the scope is closed');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
