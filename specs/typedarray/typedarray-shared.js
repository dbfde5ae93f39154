'use strict';

// Documented since Node 26.2.0, 24.18.0 and 22.23.3: it is no must for a release before.
module.exports = {
  rule: 'napi_create_typedarray accepts a SharedArrayBuffer, with the same bounds: an array over it, a RangeError beyond its end',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  level: 'should',
  napi: 1,
  covers: ['V-369', 'VN143', 'F-048'],
  provenBy: 'deno@2.9.6',

  scenario(addon, { record }) {
    const shared = new SharedArrayBuffer(16);
    const made = addon.create(5, shared, 8, 2) || {};
    record('made', [
      made instanceof Int32Array,
      made.buffer === shared,
      made.byteOffset,
      made.length,
    ]);
    [
      [8, 3],
      [2, 1],
    ].forEach(([offset, length]) => {
      try {
        addon.create(5, shared, offset, length);
        record('thrown', 'nothing');
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_create_typedarray')[0], 'napi_ok', 'it returns napi_ok');
    t.deepEqual(recorded('made'), [[true, true, 8, 2]], 'an array over it is made');
    t.equal(recorded('thrown')[0], 'RangeError', 'beyond its end a RangeError is raised');
    t.equal(recorded('thrown')[1], 'RangeError', 'at an odd offset a RangeError is raised');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
