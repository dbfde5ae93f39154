'use strict';

module.exports = {
  rule: 'Each environment has instance data of its own',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  basis: [
    'Environment life cycle APIs: an addon may need state that is unique to each of its instances, and its data lives as long as the environment',
    'napi_set_instance_data: the data is associated with the environment that runs',
  ],
  napi: 6,
  variants: ['worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  listens: ['worker exit'],
  covers: ['C-007'],
  catches: [
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
  ],

  scenario(addon, { end }) {
    addon.get();
    addon.set(2);
    addon.get();
    end();
  },

  beforeWorker(addon) {
    addon.set(1);
  },

  afterWorker(addon) {
    addon.get();
  },

  expect(t, { calls, exit }) {
    t.deepEqual(
      calls('napi_get_instance_data').map(({ results }) => results.data),
      [null, 2, 1],
      'the worker has none at first, then its own, and that of the main thread stays',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
