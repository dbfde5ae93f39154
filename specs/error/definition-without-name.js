'use strict';

// The manual has a string or a symbol there, and does not say what becomes of another value.
module.exports = {
  rule: 'A property whose name is neither a string nor a symbol is not defined',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'should',
  napi: 1,
  covers: ['E-043', 'F-051'],
  catches: ['napi_define_properties:does-nothing'],

  scenario(addon, { record }) {
    const object = {};
    for (const name of [7, true, null, undefined, {}]) addon.run(object, name);
    record('keys', Object.getOwnPropertyNames(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const failed = statuses('napi_define_properties');
    t.equal(failed.length, 5, 'each is tried');
    t.ok(
      failed.every((status) => /^napi_(?!ok$)/.test(status)),
      'none returns napi_ok',
    );
    t.deepEqual(recorded('keys'), [[]], 'the object has no property');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
