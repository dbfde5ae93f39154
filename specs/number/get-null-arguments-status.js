'use strict';

const FUNCTIONS = [
  ['napi_get_value_int32', 2],
  ['napi_get_value_uint32', 2],
  ['napi_get_value_int64', 2],
  ['napi_get_value_double', 2],
];

module.exports = {
  rule: 'A NULL value and a NULL result are refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_int32',
  level: 'may',
  napi: 1,
  covers: ['V-028', 'VN01'],
  catches: [
    'napi_get_value_double:does-nothing',
    'napi_get_value_double:other-status',
    'napi_get_value_int32:does-nothing',
    'napi_get_value_int32:other-status',
    'napi_get_value_int64:does-nothing',
    'napi_get_value_int64:other-status',
    'napi_get_value_uint32:does-nothing',
    'napi_get_value_uint32:other-status',
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
