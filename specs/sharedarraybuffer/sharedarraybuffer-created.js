'use strict';

const SIZES = [0, 16, 4096];

// The function is experimental: it may change.
module.exports = {
  rule: 'node_api_create_sharedarraybuffer makes a SharedArrayBuffer of zeros, whose memory C gets, and which a clone shares: 0, 16, 4096 bytes',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_sharedarraybuffer',
  level: 'should',
  napi: 1,
  catches: [
    'napi_get_arraybuffer_info:result-changed',
    'node_api_create_sharedarraybuffer:does-nothing',
    'node_api_create_sharedarraybuffer:other-status',
    'node_api_create_sharedarraybuffer:result-changed',
  ],
  covers: ['V-391', 'V-392', 'V-393', 'VN156', 'F-154'],

  scenario(addon, { record }) {
    const { structuredClone: clone } = Function('return this')();
    SIZES.forEach((size) => {
      const made = addon.create(size);
      record('made', [made instanceof SharedArrayBuffer, made && made.byteLength]);
      const bytes = new Uint8Array(made || 1);
      record(
        'bytes',
        bytes.every((byte, i) => byte === ((i + 1) & 255)),
      );
      if (size !== 16 || !made) return;
      new Uint8Array(clone(made))[3] = 74;
      record('clone', bytes[3]);
    });
    const made = addon.create_without_data();
    record('without data', [made instanceof SharedArrayBuffer, made && made.byteLength]);
  },

  expect(t, { calls, statuses, notes, recorded, exit }) {
    const told = (name, i) => (notes(name)[i] || {}).value;
    SIZES.forEach((size, i) => {
      const status = statuses('node_api_create_sharedarraybuffer')[i];
      t.equal(status, 'napi_ok', `${size}: it returns napi_ok`);
      t.deepEqual(recorded('made')[i], [true, size], `${size}: it has that length`);
      t.equal(told('zeros', i), size, `${size}: it is all zero`);
      t.equal(recorded('bytes')[i], true, `${size}: it has what C wrote`);
      const { results = {} } = calls('napi_get_arraybuffer_info')[i] || {};
      t.equal(results.byte_length, size, `${size}: napi_get_arraybuffer_info has its length`);
      t.equal(told('the same memory', i), 1, `${size}: and its memory`);
    });
    t.deepEqual(recorded('clone'), [74], 'what is written to a clone is in it');
    t.deepEqual(recorded('without data'), [[true, 5]], 'data may be NULL');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
