'use strict';

const OTHERS = ['an object', 'a Uint8Array', 'a DataView', 'a number', 'null', 'undefined'];

// The manual names no status for what is no ArrayBuffer.
module.exports = {
  rule: 'napi_get_arraybuffer_info refuses what is no ArrayBuffer: an object, a Uint8Array, a DataView, a number, null, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_get_arraybuffer_info',
  level: 'should',
  napi: 1,
  covers: ['V-352', 'F-063'],
  catches: ['napi_get_arraybuffer_info:does-nothing', 'napi_get_arraybuffer_info:other-status'],

  scenario(addon) {
    [{}, new Uint8Array(4), new DataView(new ArrayBuffer(4)), 1, null, undefined].forEach((other) =>
      addon.run(other),
    );
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_get_arraybuffer_info')[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${what} does not return napi_ok`);
      t.equal(results.byte_length, 'untouched', `${what} leaves the length as it was`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
