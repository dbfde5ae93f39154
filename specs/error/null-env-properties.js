'use strict';

const FUNCTIONS = [
  'napi_get_property',
  'napi_set_property',
  'napi_has_property',
  'napi_has_own_property',
  'napi_delete_property',
  'napi_get_named_property',
  'napi_set_named_property',
  'napi_has_named_property',
  'napi_get_element',
  'napi_set_element',
  'napi_has_element',
  'napi_delete_element',
  'napi_get_property_names',
  'napi_get_prototype',
  'napi_define_properties',
];

module.exports = {
  rule: 'The functions that read or change properties return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon, { record }) {
    const object = { key: 'value', named: 'value', 0: 'value' };
    addon.without_env(object, 'key', 7);
    record('left', object);
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.deepEqual(
      recorded('left'),
      [{ 0: 'value', key: 'value', named: 'value' }],
      'the object is as it was',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
