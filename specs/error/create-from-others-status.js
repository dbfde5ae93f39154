'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'A message or a code that is no string makes the creation of an error return napi_string_expected',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  level: 'may',
  napi: 1,
  covers: ['V-450', 'E-029', 'VN194', 'F-031', 'F-040', 'F-047'],
  catches: CREATE.map((name) => `${name}:other-status`),

  scenario(addon) {
    for (const kind of ['plain', 'type', 'range']) {
      for (const other of [1, undefined, null, {}, Symbol('s')]) addon[kind](other, 'CODE');
      for (const other of [1, undefined, null, {}, Symbol('s')]) addon[kind]('on purpose', other);
    }
  },

  expect(t, { statuses, exit }) {
    for (const name of CREATE)
      t.deepEqual(
        statuses(name),
        Array(10).fill('napi_string_expected'),
        `${name} returns napi_string_expected`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
