'use strict';

const FUNCTIONS = [
  'napi_throw',
  'napi_throw_error',
  'napi_throw_type_error',
  'napi_throw_range_error',
];

module.exports = {
  rule: 'The functions that throw return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.without_env(new Error('thrown on purpose'));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
