'use strict';

// "Considered detached if its internal data is null" is the manual's sentence; ECMAScript has another idea of it, and nothing is
// said of NULL here.
module.exports = {
  rule: 'An external ArrayBuffer can be made of no memory, NULL of length 0, and is detached then',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_arraybuffer',
  level: 'may',
  napi: 7,
  covers: ['V-349', 'VN130'],
  catches: [
    'napi_create_external_arraybuffer:does-nothing',
    'napi_create_external_arraybuffer:result-changed',
    'napi_is_arraybuffer:does-nothing',
    'napi_is_arraybuffer:other-status',
    'napi_is_arraybuffer:result-changed',
    'napi_is_detached_arraybuffer:does-nothing',
    'napi_is_detached_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:result-changed',
  ],

  scenario(addon, { record }) {
    const made = addon.create();
    record('made', [made instanceof ArrayBuffer, made && made.byteLength]);
  },

  expect(t, { calls, recorded, exit }) {
    const told = (name) => calls(name).map(({ status, results = {} }) => [status, results.result]);
    t.deepEqual(recorded('made'), [[true, 0]], 'it is an empty ArrayBuffer');
    t.deepEqual(told('napi_is_arraybuffer'), [['napi_ok', true]], 'so says napi_is_arraybuffer');
    t.deepEqual(told('napi_is_detached_arraybuffer'), [['napi_ok', true]], 'it is detached');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
