'use strict';

module.exports = {
  rule: 'napi_get_arraybuffer_info has the memory and the length of an ArrayBuffer: 5 bytes, none',
  from: 'https://nodejs.org/api/n-api.html#napi_get_arraybuffer_info',
  basis: [
    'napi_get_arraybuffer_info: the underlying data buffer, and its length in bytes',
    'napi_get_arraybuffer_info: if the length is 0, data may be NULL or any other pointer',
  ],
  napi: 1,
  covers: ['V-350', 'VN137'],
  catches: [
    'napi_get_arraybuffer_info:does-nothing',
    'napi_get_arraybuffer_info:other-status',
    'napi_get_arraybuffer_info:result-changed',
  ],

  scenario(addon) {
    addon.run(Uint8Array.of(1, 2, 3, 4, 5).buffer);
    addon.run(new ArrayBuffer(0));
    const disguised = Uint8Array.of(6, 7).buffer;
    Object.defineProperty(disguised, 'byteLength', { value: 1 });
    addon.run(disguised);
  },

  expect(t, { calls, notes, exit }) {
    const told = calls('napi_get_arraybuffer_info').map(({ status, results = {} }) => [
      status,
      results.byte_length,
    ]);
    t.deepEqual(told[0], ['napi_ok', 5], '5 bytes: the length is told');
    t.deepEqual(told[1], ['napi_ok', 0], 'none: the length is told');
    t.deepEqual(told[2], ['napi_ok', 2], 'a property byteLength of its own is not asked for');
    const bytes = notes('bytes').map((note) => note.bytes);
    t.deepEqual(bytes, ['0102030405', '0607'], 'the memory is told');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
