'use strict';

const KINDS = ['a Buffer', 'a part of one', 'a Uint8Array', 'one of a subclass'];
const OTHERS = [
  'an object',
  'an array',
  'a text',
  'an ArrayBuffer',
  'a number',
  'null',
  'undefined',
  'a function',
];

module.exports = {
  rule: 'napi_is_buffer is true for a Buffer, a part of one, a Uint8Array, one of a subclass; false for an object, an array, a text, an ArrayBuffer and others',
  from: 'https://nodejs.org/api/n-api.html#napi_is_buffer',
  basis: ['napi_is_buffer: whether the value is a Buffer or Uint8Array'],
  napi: 1,
  covers: ['V-340', 'VN115', 'VN116', 'F-105'],
  catches: [
    'napi_is_buffer:does-nothing',
    'napi_is_buffer:other-status',
    'napi_is_buffer:result-changed',
  ],

  scenario(addon) {
    class Sub extends Uint8Array {}
    [Buffer.from('abc'), Buffer.from('abc').slice(1), new Uint8Array(2), new Sub(2)].forEach(
      (each) => addon.run(each),
    );
    [{}, [1], 'x', new ArrayBuffer(2), 1, null, undefined, () => 1].forEach((each) =>
      addon.run(each),
    );
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_buffer').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    KINDS.forEach((what, i) => t.deepEqual(told[i], ['napi_ok', true], `${what}: true`));
    OTHERS.forEach((what, i) =>
      t.deepEqual(told[KINDS.length + i], ['napi_ok', false], `${what}: false`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
