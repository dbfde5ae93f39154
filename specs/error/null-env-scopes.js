'use strict';

const FUNCTIONS = [
  'napi_open_handle_scope',
  'napi_open_escapable_handle_scope',
  'napi_escape_handle',
  'napi_close_escapable_handle_scope',
  'napi_close_handle_scope',
  'napi_get_cb_info',
  'napi_get_new_target',
];

module.exports = {
  rule: 'The functions for handle scopes and callback information return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
