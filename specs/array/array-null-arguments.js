'use strict';

// How often each is called with a NULL that nobody calls optional.
const FUNCTIONS = [
  ['napi_create_array', 1],
  ['napi_create_array_with_length', 1],
  ['napi_get_array_length', 2],
  ['napi_is_array', 2],
];

module.exports = {
  rule: 'A NULL value and a NULL result are refused by the functions on arrays',
  from: 'https://nodejs.org/api/n-api.html#napi_create_array',
  level: 'should',
  napi: 1,
  covers: ['V-077'],
  catches: [
    'napi_create_array:does-nothing',
    'napi_create_array:other-status',
    'napi_create_array_with_length:does-nothing',
    'napi_create_array_with_length:other-status',
    'napi_get_array_length:does-nothing',
    'napi_get_array_length:other-status',
    'napi_is_array:does-nothing',
    'napi_is_array:other-status',
  ],

  scenario(addon) {
    addon.run([]);
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
