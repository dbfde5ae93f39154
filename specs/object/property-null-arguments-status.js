'use strict';

// How often each is called with a NULL that nobody calls optional.
const FUNCTIONS = [
  ['napi_create_object', 1],
  ['napi_get_property', 3],
  ['napi_set_property', 3],
  ['napi_has_property', 3],
  ['napi_has_own_property', 3],
  ['napi_delete_property', 2],
  ['napi_get_named_property', 3],
  ['napi_set_named_property', 3],
  ['napi_has_named_property', 3],
];

module.exports = {
  rule: 'A NULL object, key, name, value and result is refused with napi_invalid_arg by the functions on properties',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'may',
  napi: 1,
  covers: ['VN63'],
  catches: [
    'napi_create_object:does-nothing',
    'napi_create_object:other-status',
    'napi_delete_property:does-nothing',
    'napi_delete_property:other-status',
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_get_property:does-nothing',
    'napi_get_property:other-status',
    'napi_has_named_property:does-nothing',
    'napi_has_named_property:other-status',
    'napi_has_own_property:does-nothing',
    'napi_has_own_property:other-status',
    'napi_has_property:does-nothing',
    'napi_has_property:other-status',
    'napi_set_named_property:does-nothing',
    'napi_set_named_property:other-status',
    'napi_set_property:does-nothing',
    'napi_set_property:other-status',
  ],

  scenario(addon) {
    addon.run({ a: 1 });
  },

  expect(t, { statuses, exit }) {
    for (const [name, times] of FUNCTIONS)
      t.deepEqual(
        statuses(name),
        Array(times).fill('napi_invalid_arg'),
        `${name}: napi_invalid_arg`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
