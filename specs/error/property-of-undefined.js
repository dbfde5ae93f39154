'use strict';

// The manual does not say what becomes of what is no object.
module.exports = {
  rule: 'To read a property of undefined or null throws a TypeError',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['E-040'],
  catches: ['napi_get_named_property:does-nothing'],

  scenario(addon, { record }) {
    const attempt = (name, value) => {
      try {
        addon[name](value);
        record(name, null);
      } catch (error) {
        record(name, error instanceof TypeError);
      }
    };
    attempt('text', Symbol('s'));
    attempt('number', Symbol('s'));
    attempt('object', undefined);
    attempt('object', null);
    attempt('property', undefined);
    attempt('property', null);
  },

  expect(t, { statuses, recorded, exit }) {
    const failed = statuses('napi_get_named_property');
    t.equal(failed.length, 2, 'each is tried');
    t.ok(
      failed.every((status) => /^napi_(?!ok$)/.test(status)),
      'neither returns napi_ok',
    );
    t.deepEqual(recorded('property'), [true, true], 'reading throws a TypeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
