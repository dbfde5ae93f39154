'use strict';

const FUNCTIONS = [
  'napi_create_reference',
  'napi_reference_ref',
  'napi_reference_unref',
  'napi_get_reference_value',
  'napi_delete_reference',
  'napi_get_value_external',
  'napi_add_finalizer',
];

module.exports = {
  rule: 'The functions for references, externals and added finalizers return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 5,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, callbacks, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.deepEqual(callbacks('finalize'), [], 'nothing is finalized');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
