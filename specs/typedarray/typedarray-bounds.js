'use strict';

// Type, offset and length over 16 bytes.
const TABLE = [
  [1, 0, 16],
  [1, 15, 1],
  [1, 16, 0],
  [5, 8, 2],
  [8, 0, 2],
  [8, 16, 0],
  [1, 0, 0],
];

module.exports = {
  rule: 'A typed array can have all of an ArrayBuffer, its last element, and none at its end',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: length times the size of an element and the offset have to be at most the size',
  ],
  napi: 1,
  covers: ['V-364', 'VN141', 'F-048'],
  catches: [
    'napi_create_typedarray:does-nothing',
    'napi_create_typedarray:other-status',
    'napi_create_typedarray:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(([type, offset, length]) => {
      const made = addon.create(type, new ArrayBuffer(16), offset, length);
      record('made', [made && made.byteOffset, made && made.length]);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([type, offset, length], i) => {
      const what = `type ${type}: ${length} from ${offset}`;
      t.equal(statuses('napi_create_typedarray')[i], 'napi_ok', `${what} returns napi_ok`);
      t.deepEqual(recorded('made')[i], [offset, length], `${what} is made`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
