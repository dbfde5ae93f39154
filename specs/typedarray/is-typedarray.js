'use strict';

/* global BigInt64Array */

const KINDS = [
  'an Int8Array',
  'a Float64Array',
  'a Uint8ClampedArray',
  'a Buffer',
  'one of a subclass',
  'a shared one',
];
const OTHERS = [
  'a DataView',
  'an ArrayBuffer',
  'a proxy of one',
  'an object of its prototype',
  'an array',
  'an object',
  'null',
  'undefined',
];

module.exports = {
  rule: 'napi_is_typedarray is true for typed arrays alone: of each class, a Buffer, one of a subclass, one that is shared; false for a DataView, an ArrayBuffer, a proxy and others',
  from: 'https://nodejs.org/api/n-api.html#napi_is_typedarray',
  basis: ['napi_is_typedarray: whether the object is a typed array'],
  napi: 1,
  covers: ['V-378', 'VN146', 'F-112'],
  catches: [
    'napi_is_typedarray:does-nothing',
    'napi_is_typedarray:other-status',
    'napi_is_typedarray:result-changed',
  ],

  scenario(addon) {
    class Sub extends Uint16Array {}
    const memory = new ArrayBuffer(8);
    const shared = new Int32Array(new SharedArrayBuffer(8));
    const views = [
      new Int8Array(2),
      new Float64Array(2),
      new Uint8ClampedArray(2),
      Buffer.alloc(2),
    ];
    views.concat([new Sub(2), shared]).forEach((each) => addon.run(each));
    const others = [new DataView(memory), memory, new Proxy(new Uint8Array(2), {})];
    others
      .concat([Object.create(Uint8Array.prototype), [1], {}, null, undefined])
      .forEach((each) => addon.run(each));
    if (typeof BigInt64Array === 'function') addon.run(new BigInt64Array(1));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_typedarray').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    KINDS.forEach((what, i) => t.deepEqual(told[i], ['napi_ok', true], `${what}: true`));
    OTHERS.forEach((what, i) =>
      t.deepEqual(told[KINDS.length + i], ['napi_ok', false], `${what}: false`),
    );
    const [big = ['napi_ok', true]] = told.slice(KINDS.length + OTHERS.length);
    t.deepEqual(big, ['napi_ok', true], 'a BigInt64Array, where there is one: true');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
