'use strict';

const FUNCTIONS = [
  'node_api_throw_syntax_error',
  'node_api_create_syntax_error',
  'node_api_symbol_for',
  'node_api_get_module_file_name',
];

module.exports = {
  rule: 'The functions that came with Node-API 9 return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 9,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run('text');
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
