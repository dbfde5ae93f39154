'use strict';

// As ToObject() does in ECMAScript, which the manual names; that the exception is left pending it does not say.
module.exports = {
  rule: 'To convert undefined or null to an object throws a TypeError',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_object',
  level: 'should',
  napi: 1,
  covers: ['E-039'],
  catches: ['napi_coerce_to_object:does-nothing'],

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
    const failed = statuses('napi_coerce_to_object');
    t.equal(failed.length, 2, 'each is tried');
    t.ok(
      failed.every((status) => /^napi_(?!ok$)/.test(status)),
      'neither returns napi_ok',
    );
    t.deepEqual(recorded('object'), [true, true], 'it throws a TypeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
