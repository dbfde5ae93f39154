'use strict';

module.exports = {
  rule: 'What cannot be converted makes a function return the status of what it expected',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_string',
  level: 'may',
  napi: 1,
  covers: ['E-039', 'E-040'],
  catches: [
    'napi_coerce_to_string:other-status',
    'napi_coerce_to_number:other-status',
    'napi_coerce_to_object:other-status',
    'napi_get_named_property:other-status',
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

  expect(t, { statuses, exit }) {
    const expected = (what) => [`napi_${what}_expected`];
    t.deepEqual(statuses('napi_coerce_to_string'), expected('string'), 'a string is expected');
    t.deepEqual(statuses('napi_coerce_to_number'), expected('number'), 'a number is expected');
    for (const name of ['napi_coerce_to_object', 'napi_get_named_property'])
      t.deepEqual(
        statuses(name),
        [...expected('object'), ...expected('object')],
        `an object is expected by ${name}`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
