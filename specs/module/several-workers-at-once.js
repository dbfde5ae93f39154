'use strict';

module.exports = {
  rule: 'Several workers can use one addon at once, and each has what is its own',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  basis: [
    'Module registration: an addon may be loaded several times',
    'Environment life cycle APIs: an addon may be called from several threads at once, and its data lives as long as the environment',
    'napi_add_env_cleanup_hook: the function is run once the current environment exits',
  ],
  napi: 6,
  variants: ['worker', 'worker-exit'],
  workersAtOnce: 4,
  covers: ['C-050', 'C-007', 'E01', 'E06'],
  catches: [
    'cleanup-hook:lost',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { notes, callbacks, exit }) {
    const numbers = (name) => callbacks(name).map(({ data }) => data);
    t.deepEqual(
      notes('own-data').map(({ value }) => value),
      [1, 1, 1, 1],
      'each finds its own data',
    );
    t.deepEqual(numbers('cleanup-hook').sort(), [21, 22, 23, 24], 'each hook runs once');
    t.deepEqual(numbers('finalize').sort(), [11, 12, 13, 14], 'each finalizer runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
