'use strict';

const OTHERS = ['a Uint8Array', 'an ArrayBuffer', 'an object', 'a number', 'null', 'undefined'];

// The manual names no status for what is no DataView.
module.exports = {
  rule: 'napi_get_dataview_info refuses what is no DataView: a Uint8Array, an ArrayBuffer, an object, a number, null, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_get_dataview_info',
  level: 'should',
  napi: 1,
  covers: ['V-388', 'F-067'],
  catches: [
    'napi_get_dataview_info:does-nothing',
    'napi_get_dataview_info:other-status',
    'napi_get_dataview_info:written-although-failed',
  ],

  scenario(addon) {
    [new Uint8Array(4), new ArrayBuffer(4), {}, 1, null, undefined].forEach((other) =>
      addon.run(other),
    );
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_get_dataview_info')[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${what} does not return napi_ok`);
      t.equal(results.bytelength, 'untouched', `${what} leaves the length as it was`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
