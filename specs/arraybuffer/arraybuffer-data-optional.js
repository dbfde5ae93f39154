'use strict';

module.exports = {
  rule: 'napi_create_arraybuffer need not tell where the memory is',
  from: 'https://nodejs.org/api/n-api.html#napi_create_arraybuffer',
  basis: ['napi_create_arraybuffer: data can be ignored by passing NULL'],
  napi: 1,
  covers: ['V-345', 'F-021'],
  catches: [
    'napi_create_arraybuffer:does-nothing',
    'napi_create_arraybuffer:other-status',
    'napi_create_arraybuffer:result-changed',
  ],

  scenario(addon, { record }) {
    const made = addon.create();
    record('made', [made instanceof ArrayBuffer, made && made.byteLength]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_arraybuffer'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('made'), [[true, 5]], 'an ArrayBuffer is made');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
