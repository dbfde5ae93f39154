'use strict';

// An engine may refuse an ArrayBuffer of its own, with napi_detachable_arraybuffer_expected: then nothing has changed.
module.exports = {
  rule: 'A detached ArrayBuffer has no bytes any more, nor have its views, and napi_is_detached_arraybuffer says so',
  from: 'https://nodejs.org/api/n-api.html#napi_detach_arraybuffer',
  basis: [
    'napi_detach_arraybuffer: the detach operation of ECMAScript',
    'napi_is_detached_arraybuffer: whether the ArrayBuffer is detached',
    'napi_detach_arraybuffer: one that cannot be detached gives napi_detachable_arraybuffer_expected',
  ],
  napi: 7,
  covers: ['V-355', 'VN133', 'VN136', 'F-056'],
  catches: [
    'napi_detach_arraybuffer:does-nothing',
    'napi_detach_arraybuffer:other-status',
    'napi_get_arraybuffer_info:other-status',
    'napi_get_arraybuffer_info:result-changed',
    'napi_is_detached_arraybuffer:does-nothing',
    'napi_is_detached_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:result-changed',
  ],

  scenario(addon, { record }) {
    const memory = new ArrayBuffer(8);
    const views = [new Uint8Array(memory), new Uint16Array(memory, 2, 2)];
    addon.is_detached(memory);
    addon.detach(memory);
    addon.is_detached(memory);
    addon.length(memory);
    record('lengths', [memory.byteLength, views[0].length, views[1].length, views[1].byteOffset]);
  },

  expect(t, { calls, statuses, recorded, exit }) {
    const [status] = statuses('napi_detach_arraybuffer');
    const detached = calls('napi_is_detached_arraybuffer').map(
      ({ results = {} }) => results.result,
    );
    const lengths = calls('napi_get_arraybuffer_info').map(
      ({ results = {} }) => results.byte_length,
    );
    if (status === 'napi_detachable_arraybuffer_expected') {
      t.deepEqual(detached, [false, false], 'it is not detached');
      t.deepEqual(recorded('lengths'), [[8, 8, 2, 2]], 'nothing has changed');
    } else {
      t.equal(status, 'napi_ok', 'it returns napi_ok');
      t.deepEqual(detached, [false, true], 'it is detached');
      t.deepEqual(recorded('lengths'), [[0, 0, 0, 0]], 'nothing is left of it and its views');
      t.deepEqual(lengths, [0], 'napi_get_arraybuffer_info has the length 0');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
