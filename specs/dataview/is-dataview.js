'use strict';

const KINDS = ['a DataView', 'an empty one', 'one of a subclass', 'a shared one'];
const OTHERS = [
  'a Uint8Array',
  'an ArrayBuffer',
  'a proxy of one',
  'an object of its prototype',
  'an object',
  'null',
  'undefined',
];

module.exports = {
  rule: 'napi_is_dataview is true for DataViews alone: an empty one, one of a subclass, one that is shared; false for a Uint8Array, an ArrayBuffer, a proxy and others',
  from: 'https://nodejs.org/api/n-api.html#napi_is_dataview',
  basis: ['napi_is_dataview: whether the object is a DataView'],
  napi: 1,
  covers: ['V-389', 'VN150', 'F-106'],
  catches: [
    'napi_is_dataview:does-nothing',
    'napi_is_dataview:other-status',
    'napi_is_dataview:result-changed',
  ],

  scenario(addon) {
    class Sub extends DataView {}
    const memory = new ArrayBuffer(8);
    const views = [new DataView(memory), new DataView(memory, 8), new Sub(memory)];
    views.concat([new DataView(new SharedArrayBuffer(8))]).forEach((each) => addon.run(each));
    const others = [new Uint8Array(2), memory, new Proxy(new DataView(memory), {})];
    others
      .concat([Object.create(DataView.prototype), {}, null, undefined])
      .forEach((each) => addon.run(each));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_dataview').map(({ status, results = {} }) => [
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
