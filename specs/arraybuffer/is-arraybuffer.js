'use strict';

const KINDS = ['an ArrayBuffer', 'an empty one', 'one of a subclass', 'that of a typed array'];
const OTHERS = [
  'a SharedArrayBuffer',
  'a Uint8Array',
  'a DataView',
  'an object of its prototype',
  'an object',
  'a number',
  'null',
  'undefined',
];

module.exports = {
  rule: 'napi_is_arraybuffer is true for ArrayBuffers alone: an empty one, one of a subclass, that of a view; false for views, a SharedArrayBuffer and others',
  from: 'https://nodejs.org/api/n-api.html#napi_is_arraybuffer',
  basis: ['napi_is_arraybuffer: whether the object is an ArrayBuffer'],
  napi: 1,
  covers: ['V-354', 'F-104'],
  catches: [
    'napi_is_arraybuffer:does-nothing',
    'napi_is_arraybuffer:other-status',
    'napi_is_arraybuffer:result-changed',
  ],

  scenario(addon) {
    class Sub extends ArrayBuffer {}
    const memory = new ArrayBuffer(4);
    [memory, new ArrayBuffer(0), new Sub(2), new Uint8Array(2).buffer].forEach((each) =>
      addon.run(each),
    );
    const views = [new SharedArrayBuffer(4), new Uint8Array(memory), new DataView(memory)];
    views
      .concat([Object.create(ArrayBuffer.prototype), {}, 1, null, undefined])
      .forEach((each) => addon.run(each));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_arraybuffer').map(({ status, results = {} }) => [
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
