'use strict';

module.exports = {
  rule: 'napi_get_arraybuffer_info has the length that a resizable ArrayBuffer has just now: 4, and 12 after it was resized',
  from: 'https://nodejs.org/api/n-api.html#napi_get_arraybuffer_info',
  basis: ['napi_get_arraybuffer_info: the length of the underlying data buffer in bytes'],
  napi: 1,
  covers: ['V-353'],
  catches: [
    'napi_get_arraybuffer_info:does-nothing',
    'napi_get_arraybuffer_info:other-status',
    'napi_get_arraybuffer_info:result-changed',
  ],

  scenario(addon, { record }) {
    const resizable = new ArrayBuffer(4, { maxByteLength: 16 });
    record('resizable', resizable.resizable === true);
    if (resizable.resizable !== true) return;
    addon.run(resizable);
    resizable.resize(12);
    addon.run(resizable);
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(recorded('resizable').length, 1, 'one is made');
    if (recorded('resizable')[0] !== false) {
      const lengths = calls('napi_get_arraybuffer_info').map(
        ({ results = {} }) => results.byte_length,
      );
      t.deepEqual(lengths, [4, 12], 'it has its length each time');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    recorded('resizable')[0] === false ? 'the engine has no resizable ArrayBuffers' : null,
};
