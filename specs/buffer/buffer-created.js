'use strict';

const SIZES = [0, 1, 16, 1000, 70000];

module.exports = {
  rule: 'napi_create_buffer makes a Buffer of the size, whose memory C gets: 0, 1, 16, 1000, 70000 bytes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_buffer',
  basis: [
    'napi_create_buffer: allocates a Buffer object of size bytes',
    'napi_create_buffer: data is the pointer to its memory',
    'napi_get_buffer_info: the memory of a Buffer, and its length',
  ],
  napi: 1,
  covers: ['V-318', 'V-321', 'VN115', 'F-026'],
  catches: [
    'napi_create_buffer:does-nothing',
    'napi_create_buffer:other-status',
    'napi_create_buffer:result-changed',
    'napi_get_buffer_info:does-nothing',
    'napi_get_buffer_info:other-status',
    'napi_get_buffer_info:result-changed',
  ],

  // What it holds at first is open, so that all of it is written.
  scenario(addon, { record }) {
    SIZES.forEach((size) => {
      const made = addon.create(size);
      record('kind', [made instanceof Buffer, made instanceof Uint8Array, made && made.length]);
      record(
        'bytes',
        Array.prototype.every.call(made || [1], (byte, i) => byte === ((i + 1) & 255)),
      );
    });
  },

  expect(t, { calls, notes, statuses, recorded, exit }) {
    SIZES.forEach((size, i) => {
      t.equal(statuses('napi_create_buffer')[i], 'napi_ok', `${size}: it returns napi_ok`);
      t.deepEqual(
        recorded('kind')[i],
        [true, true, size],
        `${size}: it is a Buffer of that length`,
      );
      t.equal(recorded('bytes')[i], true, `${size}: it has what C wrote`);
      const { status, results = {} } = calls('napi_get_buffer_info')[i] || {};
      t.deepEqual([status, results.length], ['napi_ok', size], `${size}: its length is told`);
      t.equal((notes('the same memory')[i] || {}).value, 1, `${size}: so is its memory`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
