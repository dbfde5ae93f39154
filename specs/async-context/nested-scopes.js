'use strict';

module.exports = {
  rule: 'A callback scope can be opened inside another, and each is closed in its turn',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  level: 'should',
  napi: 3,
  covers: ['M10'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_close_callback_scope:other-status',
    'napi_open_callback_scope:does-nothing',
    'napi_open_callback_scope:other-status',
  ],

  scenario(addon, { record }) {
    addon.run({}, () => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_open_callback_scope'), ['napi_ok', 'napi_ok'], 'both open');
    t.deepEqual(recorded('called'), [null, null], 'the function runs in either');
    t.deepEqual(statuses('napi_close_callback_scope'), ['napi_ok', 'napi_ok'], 'both close');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
