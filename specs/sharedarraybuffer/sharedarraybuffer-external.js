'use strict';

// The function is experimental: it may change. When the finalizer runs is open, and whether it does so before the process ends.
module.exports = {
  rule: 'An external SharedArrayBuffer is the memory that it was made of, in both directions, and its finalizer does not run twice',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_sharedarraybuffer',
  level: 'should',
  napi: 1,
  catches: [
    'finalize:twice',
    'node_api_create_external_sharedarraybuffer:does-nothing',
    'node_api_create_external_sharedarraybuffer:other-status',
    'node_api_create_external_sharedarraybuffer:result-changed',
  ],
  covers: ['V-394', 'VN157', 'F-147'],

  scenario(addon, { record }) {
    const made = addon.create();
    if (made === undefined) return;
    const text = () => String.fromCharCode(...new Uint8Array(made));
    record('made', [made instanceof SharedArrayBuffer, text()]);
    addon.put();
    record('read', text());
    new Uint8Array(made)[1] = 74;
    addon.tell();
  },

  expect(t, { statuses, callbacks, notes, recorded, exit }) {
    const [created] = statuses('node_api_create_external_sharedarraybuffer');
    if (created !== 'napi_no_external_buffers_allowed') {
      t.equal(created, 'napi_ok', 'it returns napi_ok');
      t.deepEqual(recorded('made'), [[true, '456789ab']], 'it is one of that memory');
      t.deepEqual(recorded('read'), ['C56789ab'], 'JavaScript reads what C writes');
      const [{ bytes } = {}] = notes('memory');
      t.equal(bytes, '30313233434a36373839616263646566', 'C reads what JavaScript writes');
      t.ok(callbacks('finalize').length <= 1, 'its finalizer does not run twice');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('node_api_create_external_sharedarraybuffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
