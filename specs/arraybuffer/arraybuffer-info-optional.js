'use strict';

// The manual says so with the typed arrays, and not here.
module.exports = {
  rule: 'napi_get_arraybuffer_info can be asked for the length alone, and for the memory alone',
  from: 'https://nodejs.org/api/n-api.html#napi_get_arraybuffer_info',
  level: 'should',
  napi: 1,
  covers: ['V-350', 'F-063'],
  catches: [
    'napi_get_arraybuffer_info:does-nothing',
    'napi_get_arraybuffer_info:other-status',
    'napi_get_arraybuffer_info:result-changed',
  ],

  scenario(addon) {
    addon.run(Uint8Array.of(1, 2, 3, 4).buffer);
  },

  expect(t, { calls, notes, exit }) {
    const [length = {}, data = {}] = calls('napi_get_arraybuffer_info');
    const told = [length.status, (length.results || {}).byte_length];
    t.deepEqual(told, ['napi_ok', 4], 'the length alone');
    t.equal(data.status, 'napi_ok', 'the memory alone');
    t.deepEqual(
      notes('bytes').map(({ bytes }) => bytes),
      ['01020304'],
      'and it is that of the ArrayBuffer',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
