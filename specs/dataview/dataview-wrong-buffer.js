'use strict';

const OTHERS = ['an object', 'a Uint8Array', 'a number', 'null', 'undefined'];

// The manual wants an ArrayBuffer, and names no status for anything else.
module.exports = {
  rule: 'napi_create_dataview refuses what is no ArrayBuffer: an object, a Uint8Array, a number, null, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_create_dataview',
  level: 'should',
  napi: 1,
  covers: ['V-384'],
  catches: ['napi_create_dataview:does-nothing', 'napi_create_dataview:other-status'],

  scenario(addon, { record }) {
    [{}, new Uint8Array(16), 1, null, undefined].forEach((other) => {
      try {
        addon.create(other, 0, 1);
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    });
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_create_dataview')[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${what} does not return napi_ok`);
      t.equal(results.result, 'untouched', `${what} leaves the result as it was`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
