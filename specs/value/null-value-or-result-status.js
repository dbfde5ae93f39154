'use strict';

// How often each is called with a NULL that nobody calls optional.
const FUNCTIONS = [
  ['napi_typeof', 2],
  ['napi_get_value_bool', 2],
  ['napi_coerce_to_bool', 2],
  ['napi_coerce_to_number', 2],
  ['napi_coerce_to_object', 2],
  ['napi_coerce_to_string', 2],
  ['napi_strict_equals', 3],
  ['napi_get_value_external', 1],
  ['napi_create_external', 1],
  ['napi_create_symbol', 1],
  ['napi_get_boolean', 1],
  ['napi_get_global', 1],
  ['napi_get_null', 1],
  ['napi_get_undefined', 1],
];

module.exports = {
  rule: 'A NULL value and a NULL result are refused with napi_invalid_arg by the functions that tell types, coerce, compare and get singletons',
  from: 'https://nodejs.org/api/n-api.html#napi_typeof',
  level: 'may',
  napi: 1,
  covers: ['VN16'],
  catches: [
    'napi_coerce_to_bool:does-nothing',
    'napi_coerce_to_bool:other-status',
    'napi_coerce_to_number:does-nothing',
    'napi_coerce_to_number:other-status',
    'napi_coerce_to_object:does-nothing',
    'napi_coerce_to_object:other-status',
    'napi_coerce_to_string:does-nothing',
    'napi_coerce_to_string:other-status',
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_symbol:does-nothing',
    'napi_create_symbol:other-status',
    'napi_get_boolean:does-nothing',
    'napi_get_boolean:other-status',
    'napi_get_global:does-nothing',
    'napi_get_global:other-status',
    'napi_get_null:does-nothing',
    'napi_get_null:other-status',
    'napi_get_undefined:does-nothing',
    'napi_get_undefined:other-status',
    'napi_get_value_bool:does-nothing',
    'napi_get_value_bool:other-status',
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_strict_equals:does-nothing',
    'napi_strict_equals:other-status',
    'napi_typeof:does-nothing',
    'napi_typeof:other-status',
  ],

  scenario(addon) {
    addon.run(true);
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
