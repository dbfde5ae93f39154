'use strict';

const SIZES = [0, 1, 4096, 70000];

module.exports = {
  rule: 'napi_create_arraybuffer makes an ArrayBuffer of the length, all zero, not resizable, whose memory C gets: 0, 1, 4096, 70000 bytes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_arraybuffer',
  basis: [
    'napi_create_arraybuffer: an ArrayBuffer, fixed-length, of length bytes',
    'napi_create_arraybuffer: data is the pointer to its memory',
    'napi_create_arraybuffer: ArrayBuffers are those of ECMAScript, which makes them of zeros',
  ],
  napi: 1,
  covers: ['V-344', 'V-346', 'V-347', 'VN132', 'F-021'],
  catches: [
    'napi_create_arraybuffer:does-nothing',
    'napi_create_arraybuffer:other-status',
    'napi_create_arraybuffer:result-changed',
    'napi_get_arraybuffer_info:does-nothing',
    'napi_get_arraybuffer_info:other-status',
    'napi_get_arraybuffer_info:result-changed',
  ],

  scenario(addon, { record }) {
    SIZES.forEach((size) => {
      const made = addon.create(size);
      record('kind', [
        made instanceof ArrayBuffer,
        made && made.byteLength,
        Boolean(made && made.resizable),
      ]);
      record(
        'bytes',
        new Uint8Array(made || 1).every((byte, i) => byte === ((i + 1) & 255)),
      );
    });
  },

  expect(t, { calls, statuses, notes, recorded, exit }) {
    const told = (name, i) => (notes(name)[i] || {}).value;
    SIZES.forEach((size, i) => {
      t.equal(statuses('napi_create_arraybuffer')[i], 'napi_ok', `${size}: it returns napi_ok`);
      t.deepEqual(
        recorded('kind')[i],
        [true, size, false],
        `${size}: it has that length, and stays so`,
      );
      t.equal(told('zeros', i), size, `${size}: it is all zero`);
      t.equal(recorded('bytes')[i], true, `${size}: it has what C wrote`);
      const { status, results = {} } = calls('napi_get_arraybuffer_info')[i] || {};
      t.deepEqual([status, results.byte_length], ['napi_ok', size], `${size}: its length is told`);
      t.equal(told('the same memory', i), 1, `${size}: so is its memory`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
