'use strict';

const OTHERS = [
  'an object',
  'a Uint8Array',
  'a number',
  'a SharedArrayBuffer',
  'null',
  'undefined',
];

// The manual names no status for what is no ArrayBuffer.
module.exports = {
  rule: 'napi_detach_arraybuffer refuses what is no ArrayBuffer: an object, a Uint8Array, a number, a SharedArrayBuffer, null, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_detach_arraybuffer',
  level: 'should',
  napi: 7,
  covers: ['V-359', 'F-056'],
  catches: ['napi_detach_arraybuffer:does-nothing', 'napi_detach_arraybuffer:other-status'],

  scenario(addon, { record }) {
    const view = new Uint8Array(4);
    [{}, view, 1, new SharedArrayBuffer(4), null, undefined].forEach((other) =>
      addon.detach(other),
    );
    record('length', view.length);
  },

  expect(t, { statuses, recorded, exit }) {
    OTHERS.forEach((what, i) => {
      const status = statuses('napi_detach_arraybuffer')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `${what} does not return napi_ok`);
    });
    t.deepEqual(recorded('length'), [4], 'the array has its bytes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
