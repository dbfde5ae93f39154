'use strict';

module.exports = {
  rule: 'The code that an error is thrown with becomes its property "code"',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: the functions that throw take the string of a code, which is added to the error',
  ],
  napi: 1,
  covers: ['E-027', 'VN191', 'VN194', 'F-138', 'F-139', 'F-140'],
  catches: [
    'napi_throw_error:does-nothing',
    'napi_throw_type_error:does-nothing',
    'napi_throw_range_error:does-nothing',
  ],

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range']) {
      try {
        addon[kind]();
      } catch (error) {
        record(kind, error.code.split(' ')[0]);
      }
    }
  },

  expect(t, { recorded, exit }) {
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(recorded(kind), ['CODE'], `the code of "${kind}"`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
