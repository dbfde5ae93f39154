'use strict';

// The manual has an ArrayBuffer for the out parameter; arrays of JavaScript can be over a shared one.
module.exports = {
  rule: 'The ArrayBuffer of a typed array over a SharedArrayBuffer is that',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  level: 'should',
  napi: 1,
  covers: ['V-373'],
  catches: [
    'napi_get_typedarray_info:does-nothing',
    'napi_get_typedarray_info:other-status',
    'napi_get_typedarray_info:result-changed',
  ],

  scenario(addon, { record }) {
    const shared = new SharedArrayBuffer(16);
    record('same', addon.run(new Int32Array(shared, 4, 2)) === shared);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_get_typedarray_info'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('same'), [true], 'it is the SharedArrayBuffer');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
