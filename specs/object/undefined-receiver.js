'use strict';

// That it is an object is the duty of the caller.
const TABLE = [
  ['undefined', 'not napi_ok'],
  ['null', 'not napi_ok'],
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
  rule: 'No function on a property takes undefined or null for an object',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['E-040', 'V-136'],
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
    FUNCTIONS.forEach((name) => {
      const returned = statuses(name);
      TABLE.forEach(([input], i) => {
        t.ok(
          ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
          `${name} does not return napi_ok for ${input}`,
        );
      });
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
