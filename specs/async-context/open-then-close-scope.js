'use strict';

module.exports = {
  rule: 'A callback scope can be opened from the event loop and closed again, and JavaScript called inside',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  basis: [
    'napi_open_callback_scope: where no other script is on the stack, both functions open and close the scope that is needed',
    'Return values: napi_ok says that a call succeeded',
  ],
  napi: 3,
  variants: ['main', 'worker'],
  covers: ['M07'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_close_callback_scope:other-status',
    'napi_open_callback_scope:does-nothing',
    'napi_open_callback_scope:other-status',
  ],

  scenario(addon, { record }) {
    addon.create({}, () => record('called'));
    addon.call_later();
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_open_callback_scope'), ['napi_ok'], 'it opens');
    t.deepEqual(recorded('called'), [null], 'the function runs once');
    t.deepEqual(statuses('napi_close_callback_scope'), ['napi_ok'], 'it closes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
