'use strict';

const OTHERS = [
  'an Int8Array',
  'a Uint16Array',
  'a Float64Array',
  'a Uint8ClampedArray',
  'a DataView',
];

module.exports = {
  rule: 'napi_is_buffer is false for other views: an Int8Array, a Uint16Array, a Float64Array, a Uint8ClampedArray, a DataView',
  from: 'https://nodejs.org/api/n-api.html#napi_is_buffer',
  basis: ['napi_is_buffer: whether the value is a Buffer or Uint8Array'],
  napi: 1,
  covers: ['V-341', 'VN124', 'F-105'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run(Buffer.alloc(8));
    const memory = new ArrayBuffer(8);
    [Int8Array, Uint16Array, Float64Array, Uint8ClampedArray, DataView].forEach((View) =>
      addon.run(new View(memory)),
    );
  },

  expect(t, { calls, exit }) {
    const [buffer, ...others] = calls('napi_is_buffer').map(({ results = {} }) => results.result);
    t.equal(buffer, true, 'it is true for a Buffer');
    OTHERS.forEach((what, i) => t.equal(others[i], false, `${what}: false`));
    t.equal(exit, 0, 'the process ends by itself');
  },
};
