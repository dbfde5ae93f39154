'use strict';

const FUNCTIONS = ['node_api_create_sharedarraybuffer', 'node_api_is_sharedarraybuffer'];

module.exports = {
  rule: 'The functions that are experimental for a SharedArrayBuffer return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 9,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run(new SharedArrayBuffer(8));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
