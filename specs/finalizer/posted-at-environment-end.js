'use strict';

// The manual does not say what becomes of a posted finalizer when the environment ends before the loop turns.
module.exports = {
  rule: 'A finalizer that was posted runs once when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#node_api_post_finalizer',
  level: 'should',
  napi: 9,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['D-080'],
  catches: [
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'node_api_post_finalizer:does-nothing',
    'node_api_post_finalizer:other-status',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('node_api_post_finalizer'), ['napi_ok'], 'it is posted');
    t.deepEqual(
      callbacks('finalize').map(({ data, hint }) => [data, hint]),
      [[1, 101]],
      'it runs once, with data and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
