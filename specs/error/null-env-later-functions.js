'use strict';

const FUNCTIONS = [
  'napi_fatal_exception',
  'napi_create_date',
  'napi_get_date_value',
  'napi_create_bigint_words',
  'napi_get_all_property_names',
  'napi_type_tag_object',
  'napi_check_object_type_tag',
  'napi_object_freeze',
  'napi_object_seal',
];

module.exports = {
  rule: 'The functions of Node-API 3 to 8 that may run JavaScript return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 8,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.without_env({}, new Date(0));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
