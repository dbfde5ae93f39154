'use strict';

const FUNCTIONS = [
  'napi_get_version',
  'napi_get_node_version',
  'napi_get_last_error_info',
  'napi_get_and_clear_last_exception',
  'napi_adjust_external_memory',
  'napi_set_instance_data',
  'napi_get_instance_data',
  'napi_add_env_cleanup_hook',
  'napi_remove_env_cleanup_hook',
  'napi_add_async_cleanup_hook',
];

module.exports = {
  rule: 'The functions for hooks, instance data, versions and errors return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 8,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    for (const kind of ['finalize', 'cleanup-hook', 'async-cleanup-hook'])
      t.deepEqual(callbacks(kind), [], `there is no ${kind}`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
