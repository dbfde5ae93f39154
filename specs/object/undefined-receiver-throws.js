'use strict';

const TABLE = [
  ['undefined', 'throws TypeError'],
  ['null', 'throws TypeError'],
];

const FUNCTIONS = [
  'napi_get_property',
  'napi_get_named_property',
  'napi_get_element',
  'napi_set_property',
  'napi_set_named_property',
  'napi_set_element',
  'napi_has_property',
  'napi_has_named_property',
  'napi_has_element',
  'napi_has_own_property',
  'napi_delete_property',
  'napi_delete_element',
  'napi_define_properties',
];

module.exports = {
  rule: 'Each function on a property leaves a TypeError pending for undefined and null',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'may',
  napi: 1,
  covers: ['E-040', 'VN62'],
  catches: [
    'napi_define_properties:does-nothing',
    'napi_define_properties:other-status',
    'napi_delete_element:does-nothing',
    'napi_delete_element:other-status',
    'napi_delete_property:does-nothing',
    'napi_delete_property:other-status',
    'napi_get_element:does-nothing',
    'napi_get_element:other-status',
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_get_property:does-nothing',
    'napi_get_property:other-status',
    'napi_has_element:does-nothing',
    'napi_has_element:other-status',
    'napi_has_named_property:does-nothing',
    'napi_has_named_property:other-status',
    'napi_has_own_property:does-nothing',
    'napi_has_own_property:other-status',
    'napi_has_property:does-nothing',
    'napi_has_property:other-status',
    'napi_set_element:does-nothing',
    'napi_set_element:other-status',
    'napi_set_named_property:does-nothing',
    'napi_set_named_property:other-status',
    'napi_set_property:does-nothing',
    'napi_set_property:other-status',
  ],

  scenario(addon, { table }) {
    FUNCTIONS.forEach((name, f) => table(TABLE, (object) => void addon.run(object, f)));
  },

  expect(t, { statuses, recorded, exit }) {
    const outcomes = recorded('row');
    t.equal(outcomes.length, FUNCTIONS.length * TABLE.length, 'each function is tried with each');
    FUNCTIONS.forEach((name, f) => {
      const returned = statuses(name);
      TABLE.forEach(([input, expected], i) => {
        t.ok(
          ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
          `${name} does not return napi_ok for ${input}`,
        );
        t.equal(
          outcomes[f * TABLE.length + i],
          expected,
          `${name} of ${input}: the call ${expected}`,
        );
      });
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
