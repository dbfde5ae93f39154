'use strict';

const OTHERS = ['an object', 'a Uint8Array', 'a number', 'undefined'];

// The manual wants an ArrayBuffer, and names no status for anything else.
module.exports = {
  rule: 'node_api_create_buffer_from_arraybuffer refuses what is no ArrayBuffer: an object, a Uint8Array, a number, undefined',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_buffer_from_arraybuffer',
  level: 'should',
  napi: 10,
  catches: [
    'node_api_create_buffer_from_arraybuffer:does-nothing',
    'node_api_create_buffer_from_arraybuffer:other-status',
  ],
  covers: ['V-334', 'F-146'],

  scenario(addon, { record }) {
    [{}, new Uint8Array(16), 5, undefined].forEach((other) => {
      try {
        addon.create(other, 0, 4);
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    });
  },

  expect(t, { statuses, exit }) {
    OTHERS.forEach((what, i) => {
      const status = statuses('node_api_create_buffer_from_arraybuffer')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${what} does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
