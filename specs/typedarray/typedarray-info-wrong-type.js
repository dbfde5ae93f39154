'use strict';

const OTHERS = [
  'a DataView',
  'an ArrayBuffer',
  'an object',
  'a proxy of one',
  'an array',
  'null',
  'undefined',
];

// The manual names no status for what is no typed array.
module.exports = {
  rule: 'napi_get_typedarray_info refuses what is no typed array: a DataView, an ArrayBuffer, an object, a proxy of one, an array, null, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  level: 'should',
  napi: 1,
  covers: ['V-377', 'F-082'],
  catches: ['napi_get_typedarray_info:does-nothing', 'napi_get_typedarray_info:other-status'],

  scenario(addon) {
    const memory = new ArrayBuffer(4);
    const proxy = new Proxy(new Uint8Array(4), {});
    [new DataView(memory), memory, {}, proxy, [1], null, undefined].forEach((other) =>
      addon.run(other),
    );
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_get_typedarray_info')[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${what} does not return napi_ok`);
      t.equal(results.length, 'untouched', `${what} leaves the length as it was`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
