'use strict';

// The manual has the properties defined by DefineOwnProperty, and does not say what becomes of a refusal.
module.exports = {
  rule: 'A property that is there and not configurable cannot be defined again',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  level: 'should',
  napi: 1,
  covers: ['E-044'],
  catches: ['napi_define_properties:does-nothing'],

  scenario(addon, { record }) {
    const object = Object.freeze({ fixed: 7 });
    for (const define of [addon.method, addon.value]) {
      try {
        define(object);
      } catch (error) {
        // Whether one is thrown is no matter.
      }
    }
    record('fixed', object.fixed);
  },

  expect(t, { statuses, recorded, exit }) {
    const failed = statuses('napi_define_properties');
    t.equal(failed.length, 2, 'a method and a value are tried');
    t.ok(
      failed.every((status) => /^napi_(?!ok$)/.test(status)),
      'neither returns napi_ok',
    );
    t.deepEqual(recorded('fixed'), [7], 'the property is as it was');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
