'use strict';

// The manual has no smallest length.
module.exports = {
  rule: 'An external Buffer can be empty',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  level: 'should',
  napi: 1,
  covers: ['V-327', 'VN118'],
  catches: [
    'napi_create_external_buffer:does-nothing',
    'napi_create_external_buffer:other-status',
    'napi_create_external_buffer:result-changed',
  ],

  scenario(addon, { record }) {
    const made = addon.some();
    record('made', [made instanceof Buffer, made && made.length]);
  },

  expect(t, { statuses, recorded, exit }) {
    const [created] = statuses('napi_create_external_buffer');
    if (created !== 'napi_no_external_buffers_allowed') {
      t.equal(created, 'napi_ok', 'it returns napi_ok');
      t.deepEqual(recorded('made'), [[true, 0]], 'it is an empty Buffer');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('napi_create_external_buffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
