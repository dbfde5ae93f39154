'use strict';

module.exports = {
  rule: 'node_api_set_prototype returns napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 9,
  covers: ['E-001'],
  catches: ['node_api_set_prototype:does-nothing', 'node_api_set_prototype:other-status'],

  scenario(addon) {
    addon.run({}, {});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('node_api_set_prototype'), ['napi_invalid_arg'], 'it refuses that');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
