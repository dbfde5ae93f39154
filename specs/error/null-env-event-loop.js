'use strict';

module.exports = {
  rule: 'napi_get_uv_event_loop returns napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 2,
  covers: ['E-001'],
  catches: ['napi_get_uv_event_loop:does-nothing', 'napi_get_uv_event_loop:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_get_uv_event_loop'), ['napi_invalid_arg'], 'it refuses that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
