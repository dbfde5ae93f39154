'use strict';

/* global BigInt64Array */

// The type, length, offset and first bytes of each.
const TABLE = [
  ['int8', 8, 0, '00010203'],
  ['uint8', 5, 3, '03040506'],
  ['uint8_clamped', 4, 12, '0c0d0e0f'],
  ['int16', 2, 2, '02030405'],
  ['uint16', 3, 4, '04050607'],
  ['int32', 2, 8, '08090a0b'],
  ['uint32', 4, 0, '00010203'],
  ['float32', 1, 12, '0c0d0e0f'],
  ['float64', 1, 8, '08090a0b'],
];

module.exports = {
  rule: 'napi_get_typedarray_info has type, length, offset, ArrayBuffer, and the memory at the offset: each class',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  basis: [
    'napi_get_typedarray_info: type and number of elements, the ArrayBuffer and the byte offset in it',
    'napi_get_typedarray_info: data has been adjusted by the offset, and points to the first element',
  ],
  napi: 1,
  covers: ['V-371', 'V-373', 'VN144', 'F-082'],
  catches: [
    'napi_get_typedarray_info:does-nothing',
    'napi_get_typedarray_info:other-status',
    'napi_get_typedarray_info:result-changed',
  ],

  scenario(addon, { record }) {
    const { buffer } = new Uint8Array(16).map((_, i) => i);
    const views = [
      new Int8Array(buffer, 0, 8),
      new Uint8Array(buffer, 3, 5),
      new Uint8ClampedArray(buffer, 12),
      new Int16Array(buffer, 2, 2),
      new Uint16Array(buffer, 4, 3),
      new Int32Array(buffer, 8),
      new Uint32Array(buffer),
      new Float32Array(buffer, 12),
      new Float64Array(buffer, 8, 1),
    ];
    views.forEach((view) => record('buffer', addon.run(view) === buffer));
    if (typeof BigInt64Array === 'function') addon.run(new BigInt64Array(buffer, 8));
  },

  expect(t, { calls, notes, recorded, exit }) {
    TABLE.forEach(([type, length, offset, bytes], i) => {
      const { status, results = {} } = calls('napi_get_typedarray_info')[i] || {};
      const told = [status, results.type, results.length, results.byte_offset];
      t.deepEqual(told, ['napi_ok', type, length, offset], `${type}: type, length and offset`);
      t.equal(recorded('buffer')[i], true, `${type}: the ArrayBuffer`);
      t.equal((notes('bytes')[i] || {}).bytes, bytes, `${type}: data points to the first element`);
      const { value } = notes('offset of data')[i] || {};
      t.equal(value, offset, `${type}: data is at the offset`);
    });
    const [{ results = { type: 'bigint64', length: 1 } } = {}] = calls(
      'napi_get_typedarray_info',
    ).slice(TABLE.length);
    t.deepEqual([results.type, results.length], ['bigint64', 1], 'bigint64, where there is one');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
