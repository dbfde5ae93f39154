'use strict';

module.exports = {
  rule: 'node_api_post_finalizer returns napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 9,
  covers: ['E-001'],
  catches: ['node_api_post_finalizer:does-nothing', 'node_api_post_finalizer:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('node_api_post_finalizer'), ['napi_invalid_arg'], 'it refuses that');
    t.deepEqual(callbacks('finalize'), [], 'nothing is finalized');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
