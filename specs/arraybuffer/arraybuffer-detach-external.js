'use strict';

module.exports = {
  rule: 'An external ArrayBuffer can be detached, and its finalizer runs once all the same',
  from: 'https://nodejs.org/api/n-api.html#napi_detach_arraybuffer',
  basis: [
    'napi_detach_arraybuffer: an engine may ask that it is external, as one of napi_create_external_arraybuffer is',
    'napi_create_external_arraybuffer: the finalizer is called when the ArrayBuffer is collected',
  ],
  napi: 7,
  covers: ['V-356', 'VN133'],
  catches: [
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'finalize:wrong-hint',
    'napi_create_external_arraybuffer:does-nothing',
    'napi_create_external_arraybuffer:other-status',
    'napi_create_external_arraybuffer:result-changed',
    'napi_detach_arraybuffer:does-nothing',
    'napi_detach_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:does-nothing',
    'napi_is_detached_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:result-changed',
  ],

  scenario(addon, { record }) {
    record('length', (addon.run() || {}).byteLength);
  },

  expect(t, { calls, statuses, callbacks, recorded, exit }) {
    const [created] = statuses('napi_create_external_arraybuffer');
    if (created !== 'napi_no_external_buffers_allowed') {
      t.equal(created, 'napi_ok', 'it is created');
      t.deepEqual(statuses('napi_detach_arraybuffer'), ['napi_ok'], 'it can be detached');
      const [{ results = {} } = {}] = calls('napi_is_detached_arraybuffer');
      t.equal(results.result, true, 'it is detached');
      t.deepEqual(recorded('length'), [0], 'it has no bytes');
      t.deepEqual(
        callbacks('finalize').map(({ hint }) => hint),
        [11],
        'the finalizer runs once by the end of the environment',
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ statuses }) =>
    statuses('napi_create_external_arraybuffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime does not allow external buffers'
      : null,
};
