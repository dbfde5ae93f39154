'use strict';

// Offset and length over 32 bytes.
const TABLE = [
  [4, 8],
  [0, 32],
  [32, 0],
  [31, 1],
  [0, 0],
];

module.exports = {
  rule: 'napi_create_dataview makes a DataView of so many bytes from the offset on: a part, all, the last byte, none at the end',
  from: 'https://nodejs.org/api/n-api.html#napi_create_dataview',
  basis: [
    'napi_create_dataview: creates a DataView object over an existing ArrayBuffer',
    'napi_create_dataview: byte_length and byte_offset have to be at most the size in bytes',
  ],
  napi: 1,
  covers: ['V-380', 'V-381', 'VN150'],
  catches: [
    'napi_create_dataview:does-nothing',
    'napi_create_dataview:other-status',
    'napi_create_dataview:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(([offset, length]) => {
      const memory = new ArrayBuffer(32);
      const made = addon.create(memory, offset, length) || {};
      record('made', [
        made instanceof DataView,
        made.buffer === memory,
        made.byteOffset,
        made.byteLength,
      ]);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([offset, length], i) => {
      const what = `${length} from ${offset}`;
      t.equal(statuses('napi_create_dataview')[i], 'napi_ok', `${what} returns napi_ok`);
      t.deepEqual(recorded('made')[i], [true, true, offset, length], `${what} is made`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
