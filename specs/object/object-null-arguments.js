'use strict';

// How often each is called with a NULL that nobody calls optional.
const FUNCTIONS = [
  ['napi_get_element', 2],
  ['napi_set_element', 2],
  ['napi_has_element', 2],
  ['napi_delete_element', 1],
  ['napi_get_property_names', 2],
  ['napi_get_all_property_names', 2],
  ['napi_object_freeze', 1],
  ['napi_object_seal', 1],
  ['napi_get_prototype', 2],
  ['napi_define_properties', 2],
  ['napi_type_tag_object', 2],
  ['napi_check_object_type_tag', 3],
];

module.exports = {
  rule: 'A NULL object, value and result is refused by the functions on elements, names, prototypes, descriptors and type tags',
  from: 'https://nodejs.org/api/n-api.html#napi_get_element',
  level: 'should',
  napi: 8,
  covers: ['V-077', 'V-214'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_define_properties:does-nothing',
    'napi_define_properties:other-status',
    'napi_delete_element:does-nothing',
    'napi_delete_element:other-status',
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_element:does-nothing',
    'napi_get_element:other-status',
    'napi_get_property_names:does-nothing',
    'napi_get_property_names:other-status',
    'napi_get_prototype:does-nothing',
    'napi_get_prototype:other-status',
    'napi_has_element:does-nothing',
    'napi_has_element:other-status',
    'napi_object_freeze:does-nothing',
    'napi_object_freeze:other-status',
    'napi_object_seal:does-nothing',
    'napi_object_seal:other-status',
    'napi_set_element:does-nothing',
    'napi_set_element:other-status',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    addon.run({ a: 1 });
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
