'use strict';

// How often each is called with a NULL that nobody calls optional.
const FUNCTIONS = [
  ['napi_create_date', 1],
  ['napi_get_date_value', 2],
  ['napi_is_date', 2],
];

module.exports = {
  rule: 'A NULL value and a NULL result are refused by the functions on dates',
  from: 'https://nodejs.org/api/n-api.html#napi_create_date',
  level: 'should',
  napi: 5,
  covers: ['V-077'],
  catches: [
    'napi_create_date:does-nothing',
    'napi_create_date:other-status',
    'napi_get_date_value:does-nothing',
    'napi_get_date_value:other-status',
    'napi_is_date:does-nothing',
    'napi_is_date:other-status',
  ],

  scenario(addon) {
    addon.run(new Date(0));
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
