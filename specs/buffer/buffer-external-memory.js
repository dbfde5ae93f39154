'use strict';

module.exports = {
  rule: 'An external Buffer is the memory that it was made of: what either side writes the other reads, and a finalizer is optional',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  basis: [
    'napi_create_external_buffer: a Buffer whose data is backed by the buffer passed in',
    'napi_create_external_buffer: the finalizer is optional',
    'napi_create_external_buffer: other runtimes may return napi_no_external_buffers_allowed',
  ],
  napi: 1,
  covers: ['V-326', 'V-328', 'VN115'],

  scenario(addon, { record }) {
    const made = addon.create();
    if (made === undefined) return;
    record('made', [made instanceof Buffer, String(made)]);
    addon.write();
    record('read', String(made));
    made[1] = 74;
    addon.tell();
  },

  expect(t, { statuses, notes, recorded, exit }) {
    const [created] = statuses('napi_create_external_buffer');
    const allowed = created !== 'napi_no_external_buffers_allowed';
    if (allowed) {
      t.equal(created, 'napi_ok', 'it returns napi_ok');
      t.deepEqual(recorded('made'), [[true, '456789ab']], 'it is a Buffer of that memory');
      t.deepEqual(recorded('read'), ['C56789ab'], 'JavaScript reads what C writes');
      const [{ bytes } = {}] = notes('memory');
      t.equal(bytes, '30313233434a36373839616263646566', 'C reads what JavaScript writes');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('napi_create_external_buffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
