'use strict';

// In the order of napi_typedarray_type.
const CLASSES = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
];

module.exports = {
  rule: 'Each type of napi_create_typedarray makes an array of its class, with the elements, the offset and the ArrayBuffer that it was given',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: creates a TypedArray object over an existing ArrayBuffer',
    'napi_create_typedarray: length counts elements, byte_offset bytes of the ArrayBuffer',
    'napi_typedarray_type: each stands for one of the classes of ECMAScript',
  ],
  napi: 6,
  covers: ['V-362', 'VN141', 'F-048'],
  catches: [
    'napi_create_typedarray:does-nothing',
    'napi_create_typedarray:other-status',
    'napi_create_typedarray:result-changed',
  ],

  scenario(addon, { record }) {
    const classes = Function('return this')();
    CLASSES.forEach((name, type) => {
      const memory = new ArrayBuffer(32);
      const made = addon.create(type, memory, 8, 2);
      const { length, byteOffset, buffer } = made || {};
      const isOf = Object.getPrototypeOf(Object(made)) === classes[name].prototype;
      record('made', [isOf, length, byteOffset, buffer === memory]);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    CLASSES.forEach((name, type) => {
      t.equal(statuses('napi_create_typedarray')[type], 'napi_ok', `${name}: it returns napi_ok`);
      t.deepEqual(recorded('made')[type], [true, 2, 8, true], `${name}: it is one of two elements`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
