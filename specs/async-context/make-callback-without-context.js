'use strict';

module.exports = {
  rule: 'napi_make_callback takes NULL for the async context',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: ['napi_make_callback: NULL for async_context is no error, for the sake of older addons'],
  napi: 1,
  covers: ['E-061', 'F-113'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon, { record }) {
    addon.run(() => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_make_callback'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('called'), [null], 'the function runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
