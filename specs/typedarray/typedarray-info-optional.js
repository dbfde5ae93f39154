'use strict';

module.exports = {
  rule: 'napi_get_typedarray_info can be asked for nothing, and for each of the five alone',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  basis: ['napi_get_typedarray_info: any of the out parameters may be NULL'],
  napi: 1,
  covers: ['V-372', 'F-082'],
  catches: [
    'napi_get_typedarray_info:does-nothing',
    'napi_get_typedarray_info:other-status',
    'napi_get_typedarray_info:result-changed',
  ],

  scenario(addon, { record }) {
    const view = new Uint16Array(new ArrayBuffer(16), 4, 3);
    record('buffer', addon.run(view) === view.buffer);
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_get_typedarray_info').map(({ status, results = {} }) => [
      status,
      results,
    ]);
    const names = ['nothing', 'type', 'length', 'data', 'arraybuffer', 'byte_offset'];
    names.forEach((name, i) => t.equal((told[i] || [])[0], 'napi_ok', `for ${name} alone`));
    const of = (i, name) => ((told[i] || [])[1] || {})[name];
    t.equal(of(1, 'type'), 'uint16', 'type is right');
    t.equal(of(2, 'length'), 3, 'length is right');
    t.equal(of(5, 'byte_offset'), 4, 'byte_offset is right');
    t.deepEqual(recorded('buffer'), [true], 'arraybuffer is right');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
