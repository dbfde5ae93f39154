'use strict';

// An engine may ask for more than that it is external: then it is refused as one that cannot be detached, and nothing is said of it here.
module.exports = {
  rule: 'The finalizer of an external ArrayBuffer that is detached runs once all the same',
  from: 'https://nodejs.org/api/n-api.html#napi_detach_arraybuffer',
  basis: [
    'napi_detach_arraybuffer: the detach operation of ECMAScript; what the engine does not let be detached gives napi_detachable_arraybuffer_expected',
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
    const [detached] = statuses('napi_detach_arraybuffer');
    if (
      created !== 'napi_no_external_buffers_allowed' &&
      detached !== 'napi_detachable_arraybuffer_expected'
    ) {
      t.equal(created, 'napi_ok', 'it is created');
      t.equal(detached, 'napi_ok', 'it is detached, with napi_ok');
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

  untried({ statuses }) {
    if (statuses('napi_create_external_arraybuffer')[0] === 'napi_no_external_buffers_allowed')
      return 'the runtime does not allow external buffers';
    return statuses('napi_detach_arraybuffer')[0] === 'napi_detachable_arraybuffer_expected'
      ? 'the engine does not let it be detached'
      : null;
  },
};
