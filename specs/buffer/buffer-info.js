'use strict';

// What it has, as digits, and its length.
const TABLE = [
  ['a Buffer', '6162636465', 5],
  ['a part of a Buffer', '6364', 2],
  ['a Uint8Array', '0708', 2],
  ['a Uint8Array with an offset', '0405060708090a0b', 12],
  ['a Uint8Array of 2000 bytes', '0000000000000000', 2000],
];

module.exports = {
  rule: 'napi_get_buffer_info has the memory and the length of a Buffer or Uint8Array, at its offset, and napi_get_typedarray_info the same',
  from: 'https://nodejs.org/api/n-api.html#napi_get_buffer_info',
  basis: [
    'napi_get_buffer_info: the underlying data of the Buffer or Uint8Array, and its length in bytes',
    'napi_get_buffer_info: data and length are those of napi_get_typedarray_info, which accepts a Buffer',
  ],
  napi: 1,
  covers: ['V-335', 'V-336', 'VN123', 'VN144', 'F-065'],
  catches: [
    'napi_get_buffer_info:does-nothing',
    'napi_get_buffer_info:other-status',
    'napi_get_buffer_info:result-changed',
    'napi_get_typedarray_info:does-nothing',
    'napi_get_typedarray_info:other-status',
    'napi_get_typedarray_info:result-changed',
  ],

  scenario(addon) {
    const numbers = new Uint8Array(16).map((_, i) => i);
    addon.run(Buffer.from('abcde'));
    addon.run(Buffer.from('abcde').slice(2, 4));
    addon.run(Uint8Array.of(7, 8));
    addon.run(new Uint8Array(numbers.buffer, 4));
    addon.run(new Uint8Array(2000));
  },

  expect(t, { calls, notes, exit }) {
    TABLE.forEach(([what, bytes, length], i) => {
      const { status, results = {} } = calls('napi_get_buffer_info')[i] || {};
      t.deepEqual([status, results.length], ['napi_ok', length], `${what}: its length`);
      t.equal((notes('bytes')[i] || {}).bytes, bytes, `${what}: its bytes`);
      const view = calls('napi_get_typedarray_info')[i] || {};
      const { type, length: elements } = view.results || {};
      t.deepEqual([type, elements], ['uint8', length], `${what}: a typed array of that length`);
      t.equal((notes('the same memory')[i] || {}).value, 1, `${what}: the memory is the same`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
