'use strict';

// The manual does not say that memory is for one Buffer alone.
module.exports = {
  rule: 'Two external Buffers can have the same memory, and live after a collection',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['V-329', 'VN126'],

  scenario(addon, { record, gc }) {
    const both = [addon.create(), addon.create()];
    if (both[0] === undefined) return;
    gc();
    both[0][0] = 74;
    record('both', both.map(String));
  },

  expect(t, { statuses, recorded, exit }) {
    const created = statuses('napi_create_external_buffer');
    if (created[0] !== 'napi_no_external_buffers_allowed') {
      t.deepEqual(created, ['napi_ok', 'napi_ok'], 'both are made');
      t.deepEqual(
        recorded('both'),
        [['J2345678', 'J2345678']],
        'what is written to one is in both',
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('napi_create_external_buffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
