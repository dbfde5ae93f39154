'use strict';

module.exports = {
  rule: 'An external ArrayBuffer is the memory that it was made of: what either side writes the other reads, after a collection too, and a finalizer is optional',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_arraybuffer',
  basis: [
    'napi_create_external_arraybuffer: an ArrayBuffer whose memory is allocated and managed outside',
    'napi_create_external_arraybuffer: the finalizer is optional',
    'napi_create_external_arraybuffer: other runtimes may return napi_no_external_buffers_allowed',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['V-348', 'VN130', 'VN131'],

  scenario(addon, { record, gc }) {
    const made = addon.create();
    if (made === undefined) return;
    const text = () => String.fromCharCode(...new Uint8Array(made));
    record('made', [made instanceof ArrayBuffer, text()]);
    gc();
    addon.write();
    record('read', text());
    new Uint8Array(made)[1] = 74;
    addon.tell();
  },

  expect(t, { statuses, notes, recorded, exit }) {
    const [created] = statuses('napi_create_external_arraybuffer');
    if (created !== 'napi_no_external_buffers_allowed') {
      t.equal(created, 'napi_ok', 'it returns napi_ok');
      t.deepEqual(recorded('made'), [[true, '456789ab']], 'it is an ArrayBuffer of that memory');
      t.deepEqual(recorded('read'), ['C56789ab'], 'JavaScript reads what C writes');
      const [{ bytes } = {}] = notes('memory');
      t.equal(bytes, '30313233434a36373839616263646566', 'C reads what JavaScript writes');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('napi_create_external_arraybuffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
