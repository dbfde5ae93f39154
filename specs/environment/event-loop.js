'use strict';

module.exports = {
  rule: 'napi_get_uv_event_loop gives the loop of the environment',
  from: 'https://nodejs.org/api/n-api.html#napi_get_uv_event_loop',
  basis: ['napi_get_uv_event_loop: the result is the current libuv loop instance'],
  napi: 2,
  variants: ['main', 'worker'],
  covers: ['U01'],
  catches: ['napi_get_uv_event_loop:does-nothing', 'napi_get_uv_event_loop:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_get_uv_event_loop'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      calls('napi_get_uv_event_loop').map(({ results }) => results && results.loop),
      ['live'],
      'there is a loop',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
