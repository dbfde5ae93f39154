'use strict';

module.exports = {
  rule: 'A NULL scope, context or place for a scope is refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  level: 'should',
  napi: 3,
  covers: ['M09'],
  catches: [
    'napi_async_destroy:does-nothing',
    'napi_close_callback_scope:does-nothing',
    'napi_close_callback_scope:other-status',
    'napi_open_callback_scope:does-nothing',
    'napi_open_callback_scope:other-status',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_open_callback_scope', { result: 'null' }),
      ['napi_invalid_arg'],
      'nowhere to open a scope',
    );
    t.deepEqual(
      statuses('napi_close_callback_scope', { scope: 'null' }),
      ['napi_invalid_arg'],
      'no scope to close',
    );
    t.deepEqual(
      statuses('napi_async_destroy', { async_context: 'null' }),
      ['napi_invalid_arg'],
      'no context to destroy',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
