'use strict';

module.exports = {
  rule: 'The functions for async contexts and callback scopes return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 3,
  covers: ['M09'],
  catches: [
    'napi_async_destroy:does-nothing',
    'napi_async_destroy:other-status',
    'napi_make_callback:does-nothing',
    'napi_make_callback:other-status',
  ],

  scenario(addon, { record }) {
    addon.run({}, () => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of [
      'napi_async_init',
      'napi_make_callback',
      'napi_open_callback_scope',
      'napi_close_callback_scope',
      'napi_async_destroy',
    ]) {
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    }
    t.deepEqual(recorded('called'), [], 'the function does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
