'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'napi_create_error, _type_error and _range_error give an Error of their class with that message, and throw nothing',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  basis: [
    'napi_create_error: it returns an Error with the text, and napi_ok',
    'napi_create_type_error: it returns a TypeError with the text',
    'napi_create_range_error: it returns a RangeError with the text',
    'Exceptions: where the code is NULL, none is associated with the error',
  ],
  napi: 1,
  covers: ['V-444', 'V-445', 'V-446', 'E-029', 'VN190'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    const prototypes = { plain: Error, type: TypeError, range: RangeError };
    for (const kind of Object.keys(prototypes)) {
      const error = addon[kind]('on purpose');
      record(kind, [
        Object.getPrototypeOf(error) === prototypes[kind].prototype,
        error.message,
        'code' in error,
      ]);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of CREATE) t.deepEqual(statuses(name), ['napi_ok'], `${name} returns napi_ok`);
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(
        recorded(kind),
        [[true, 'on purpose', false]],
        `the class, message and absent code of "${kind}"`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
