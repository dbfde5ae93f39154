'use strict';

module.exports = {
  rule: 'complete can read the instance data',
  from: 'https://nodejs.org/api/n-api.html#napi_get_instance_data',
  basis: [
    'napi_get_instance_data: it retrieves what was set for the environment',
    'Simple asynchronous operations: code that needs Node-API belongs into complete',
  ],
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['S10'],
  catches: [
    'complete:lost',
    'complete:twice',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:result-changed',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_get_instance_data').map(({ status, results }) => [status, results]),
      [['napi_ok', { data: 9 }]],
      'it gets what was set',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
