'use strict';

const FUNCTIONS = [
  ['napi_create_int32', 1],
  ['napi_create_uint32', 1],
  ['napi_create_int64', 1],
  ['napi_create_double', 1],
];

module.exports = {
  rule: 'A NULL result is refused: napi_create_int32, _uint32, _int64 and _double',
  from: 'https://nodejs.org/api/n-api.html#napi_create_int32',
  level: 'should',
  napi: 1,
  covers: ['V-008'],
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
    for (const [name, times] of FUNCTIONS) {
      const refused = statuses(name);
      t.equal(refused.length, times, `${name} is called with each NULL`);
      t.ok(
        refused.every((status) => status !== 'napi_ok' && status !== 'did not return'),
        `${name} does not return napi_ok`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
