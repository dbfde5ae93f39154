'use strict';

const OTHERS = ['a number', 'an object', 'a text', 'null', 'undefined', 'a Uint8Array'];

// The manual has an ArrayBuffer for the argument, and says nothing of others.
module.exports = {
  rule: 'napi_is_detached_arraybuffer is false for what is no ArrayBuffer: a number, an object, a text, null, undefined, a Uint8Array',
  from: 'https://nodejs.org/api/n-api.html#napi_is_detached_arraybuffer',
  level: 'should',
  napi: 7,
  covers: ['V-361', 'VN134', 'F-108'],
  catches: [
    'napi_is_detached_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:result-changed',
  ],

  scenario(addon) {
    [2, {}, 'foo', null, undefined, new Uint8Array(4)].forEach((other) => addon.is_detached(other));
  },

  expect(t, { calls, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_is_detached_arraybuffer')[i] || {};
      t.deepEqual([status, results.result], ['napi_ok', false], `${what}: false`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
