'use strict';

const OTHERS = ['an object', 'an ArrayBuffer', 'a text', 'null', 'undefined', 'an array'];

// The manual names no status for what is neither Buffer nor Uint8Array.
module.exports = {
  rule: 'napi_get_buffer_info refuses what is no view of bytes: an object, an ArrayBuffer, a text, null, undefined, an array',
  from: 'https://nodejs.org/api/n-api.html#napi_get_buffer_info',
  level: 'should',
  napi: 1,
  covers: ['V-338', 'VN116', 'VN123', 'F-065'],
  catches: [
    'napi_get_buffer_info:does-nothing',
    'napi_get_buffer_info:other-status',
    'napi_get_buffer_info:written-although-failed',
  ],

  scenario(addon) {
    [{}, new ArrayBuffer(4), 'x', null, undefined, [1, 2]].forEach((other) => addon.run(other));
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_get_buffer_info')[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${what} does not return napi_ok`);
      t.equal(results.length, 'untouched', `${what} leaves the length as it was`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
