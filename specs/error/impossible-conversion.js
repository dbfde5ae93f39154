'use strict';

module.exports = {
  rule: 'A conversion that ECMAScript refuses fails, and that of a symbol throws a TypeError',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_string',
  basis: [
    'napi_coerce_to_string: it implements the abstract operation ToString',
    'napi_coerce_to_number: it implements the abstract operation ToNumber',
    'napi_coerce_to_object: it implements the abstract operation ToObject',
    'Return values: napi_ok where the request was successful',
  ],
  napi: 1,
  covers: ['E-039'],
  catches: [
    'napi_coerce_to_string:does-nothing',
    'napi_coerce_to_number:does-nothing',
    'napi_coerce_to_object:does-nothing',
  ],

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
    for (const [name, count] of [
      ['napi_coerce_to_string', 1],
      ['napi_coerce_to_number', 1],
      ['napi_coerce_to_object', 2],
    ]) {
      const failed = statuses(name);
      t.equal(failed.length, count, `${name} is called`);
      t.ok(
        failed.every((status) => /^napi_(?!ok$)/.test(status)),
        `${name} does not return napi_ok`,
      );
    }
    t.deepEqual(recorded('text'), [true], 'a symbol as text is a TypeError');
    t.deepEqual(recorded('number'), [true], 'a symbol as number is a TypeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
