'use strict';

const FUNCTIONS = [
  ['napi_create_int32', 1],
  ['napi_create_uint32', 1],
  ['napi_create_int64', 1],
  ['napi_create_double', 1],
];

module.exports = {
  rule: 'A NULL result is refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_int32',
  level: 'may',
  napi: 1,
  covers: ['V-008', 'VN01'],
  catches: [
    'napi_create_double:does-nothing',
    'napi_create_double:other-status',
    'napi_create_int32:does-nothing',
    'napi_create_int32:other-status',
    'napi_create_int64:does-nothing',
    'napi_create_int64:other-status',
    'napi_create_uint32:does-nothing',
    'napi_create_uint32:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const [name, times] of FUNCTIONS)
      t.deepEqual(
        statuses(name),
        Array(times).fill('napi_invalid_arg'),
        `${name} returns napi_invalid_arg for each NULL`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
