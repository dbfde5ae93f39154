'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'The code that an error is created with becomes its property "code"',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  basis: [
    'napi_create_error: code is the string of the code to be associated with the error',
    'Exceptions: the code is added to the error',
  ],
  napi: 1,
  covers: ['V-448', 'E-029', 'VN194', 'F-031', 'F-040', 'F-047'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range'])
      record(
        kind,
        ['CODE', ''].map((code) => addon[kind]('on purpose', code).code),
      );
  },

  expect(t, { recorded, exit }) {
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(recorded(kind), [['CODE', '']], `the codes of "${kind}"`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
