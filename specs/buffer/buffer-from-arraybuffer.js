'use strict';

// Offset and length of 16 bytes.
const TABLE = [
  [0, 16],
  [4, 4],
  [16, 0],
  [15, 1],
];

module.exports = {
  rule: 'node_api_create_buffer_from_arraybuffer makes a Buffer of the memory of the ArrayBuffer, at the offset and of the length: all of it, a part, the last byte, none at its end',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_buffer_from_arraybuffer',
  basis: [
    'node_api_create_buffer_from_arraybuffer: creates a Buffer from an existing ArrayBuffer, which shares its memory',
    'node_api_create_buffer_from_arraybuffer: byte_offset and byte_length say which part of it',
  ],
  napi: 10,
  catches: [
    'node_api_create_buffer_from_arraybuffer:does-nothing',
    'node_api_create_buffer_from_arraybuffer:other-status',
    'node_api_create_buffer_from_arraybuffer:result-changed',
  ],
  covers: ['V-331', 'VN117', 'F-146'],

  scenario(addon, { record }) {
    const whole = new Uint8Array(16).map((_, i) => i);
    TABLE.forEach(([offset, length]) => {
      const made = addon.create(whole.buffer, offset, length);
      const { buffer, byteOffset } = made || {};
      record('made', [
        made instanceof Buffer,
        buffer === whole.buffer,
        byteOffset,
        Array.from(made || [77]),
      ]);
    });
    const made = addon.create(whole.buffer, 4, 4);
    made[0] = 74;
    whole[5] = 75;
    record('shared', [whole[4], made[1]]);
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([offset, length], i) => {
      const what = `${length} from ${offset}`;
      const created = statuses('node_api_create_buffer_from_arraybuffer')[i];
      t.equal(created, 'napi_ok', `${what}: it returns napi_ok`);
      const bytes = Array.from({ length }, (_, k) => offset + k);
      t.deepEqual(recorded('made')[i], [true, true, offset, bytes], `${what}: it is that part`);
    });
    t.deepEqual(recorded('shared'), [[74, 75]], 'what is written to one is in the other');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
