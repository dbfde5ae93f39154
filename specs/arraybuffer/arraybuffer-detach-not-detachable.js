'use strict';

module.exports = {
  rule: 'What cannot be detached gives napi_detachable_arraybuffer_expected, and stays as it is: the memory of WebAssembly',
  from: 'https://nodejs.org/api/n-api.html#napi_detach_arraybuffer',
  basis: [
    'napi_detach_arraybuffer: one that cannot be detached gives napi_detachable_arraybuffer_expected',
  ],
  napi: 7,
  covers: ['V-357', 'F-056'],
  catches: [
    'napi_detach_arraybuffer:does-nothing',
    'napi_detach_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:result-changed',
  ],

  scenario(addon, { record }) {
    const { buffer } = new WebAssembly.Memory({ initial: 1 });
    addon.detach(buffer);
    addon.is_detached(buffer);
    record('length', buffer.byteLength);
  },

  expect(t, { calls, statuses, recorded, exit }) {
    const expected = ['napi_detachable_arraybuffer_expected'];
    t.deepEqual(statuses('napi_detach_arraybuffer'), expected, 'it is refused');
    const [{ results = {} } = {}] = calls('napi_is_detached_arraybuffer');
    t.equal(results.result, false, 'it is not detached');
    t.deepEqual(recorded('length'), [65536], 'it has its bytes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
