'use strict';

module.exports = {
  rule: 'A context without a resource can be made, called through and destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  basis: [
    'napi_async_init: NULL for async_resource is no error, for the sake of older addons',
    'napi_make_callback: the context is one that napi_async_init made',
    'napi_async_destroy: returns napi_ok if it succeeded',
  ],
  napi: 1,
  covers: ['E-066', 'M05', 'F-007'],
  catches: [
    'napi_async_destroy:other-status',
    'napi_async_init:does-nothing',
    'napi_async_init:other-status',
    'napi_make_callback:does-nothing',
  ],

  scenario(addon, { record }) {
    addon.run(() => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_async_init'), ['napi_ok'], 'it is made');
    t.deepEqual(recorded('called'), [null], 'the function runs');
    t.deepEqual(statuses('napi_async_destroy'), ['napi_ok'], 'it is destroyed');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
