'use strict';

module.exports = {
  rule: 'napi_throw_error, _type_error and _range_error throw an Error of their class with that message, and no code where there is none',
  from: 'https://nodejs.org/api/n-api.html#napi_throw_error',
  basis: [
    'napi_throw_error: it throws an Error with the text',
    'napi_throw_type_error: it throws a TypeError with the text',
    'napi_throw_range_error: it throws a RangeError with the text',
    'Exceptions: where the code is NULL, none is associated with the error',
  ],
  napi: 1,
  covers: ['E-026', 'E-027', 'VN191', 'F-138', 'F-139', 'F-140'],
  catches: [
    'napi_throw_error:does-nothing',
    'napi_throw_type_error:does-nothing',
    'napi_throw_range_error:does-nothing',
  ],

  scenario(addon, { record }) {
    const prototypes = { plain: Error, type: TypeError, range: RangeError };
    for (const kind of Object.keys(prototypes)) {
      try {
        addon[kind]();
      } catch (error) {
        record(kind, [
          Object.getPrototypeOf(error) === prototypes[kind].prototype,
          error.message,
          'code' in error,
        ]);
      }
    }
  },

  expect(t, { recorded, exit }) {
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(
        recorded(kind),
        [[true, 'thrown on purpose', false]],
        `the class, message and absent code of "${kind}"`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
