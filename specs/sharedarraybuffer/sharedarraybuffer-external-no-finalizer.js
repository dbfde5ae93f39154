'use strict';

// The function is experimental: it may change.
module.exports = {
  rule: 'An external SharedArrayBuffer can be made without finalizer and hint, and collected',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_sharedarraybuffer',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  catches: [
    'node_api_create_external_sharedarraybuffer:does-nothing',
    'node_api_create_external_sharedarraybuffer:other-status',
    'node_api_create_external_sharedarraybuffer:result-changed',
  ],
  covers: ['V-394'],

  scenario(addon, { record, collect }) {
    const made = addon.create();
    if (made === undefined) return;
    record('made', [
      made instanceof SharedArrayBuffer,
      String.fromCharCode(...new Uint8Array(made)),
    ]);
    for (let i = 0; i < 10; i++) addon.create();
    collect(() => record('collected'));
  },

  expect(t, { statuses, recorded, exit }) {
    const created = statuses('node_api_create_external_sharedarraybuffer');
    if (created[0] !== 'napi_no_external_buffers_allowed') {
      t.deepEqual(created, Array(11).fill('napi_ok'), 'each of eleven returns napi_ok');
      t.deepEqual(recorded('made'), [[true, '01234567']], 'it is one of that memory');
      t.equal(recorded('collected').length, 1, 'there are 20 collections');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('node_api_create_external_sharedarraybuffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
