'use strict';

// Documented since Node 25.4.0 and 24.13.1: it is no must for a release before.
module.exports = {
  rule: 'napi_create_dataview accepts a SharedArrayBuffer, with the same bounds: a view over it, a RangeError beyond its end',
  from: 'https://nodejs.org/api/n-api.html#napi_create_dataview',
  level: 'should',
  napi: 1,
  covers: ['V-385', 'VN150', 'VN151', 'F-028'],
  provenBy: 'deno@2.9.6',

  scenario(addon, { record }) {
    const shared = new SharedArrayBuffer(16);
    const made = addon.create(shared, 4, 8) || {};
    record('made', [
      made instanceof DataView,
      made.buffer === shared,
      made.byteOffset,
      made.byteLength,
    ]);
    try {
      addon.create(shared, 4, 13);
      record('thrown', 'nothing');
    } catch (error) {
      record('thrown', error.constructor.name);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_create_dataview')[0], 'napi_ok', 'it returns napi_ok');
    t.deepEqual(recorded('made'), [[true, true, 4, 8]], 'a view over it is made');
    t.deepEqual(recorded('thrown'), ['RangeError'], 'beyond its end a RangeError is raised');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
