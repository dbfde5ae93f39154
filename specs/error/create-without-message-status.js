'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'A NULL message makes the creation of an error return napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  level: 'may',
  napi: 1,
  covers: ['V-452', 'VN194', 'F-031', 'F-040', 'F-047'],
  catches: CREATE.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run('CODE');
  },

  expect(t, { statuses, exit }) {
    for (const name of CREATE)
      t.deepEqual(statuses(name), ['napi_invalid_arg'], `${name} returns napi_invalid_arg`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
