'use strict';

const FUNCTIONS = [
  'napi_get_version',
  'napi_get_node_version',
  'node_api_get_module_file_name',
  'napi_get_last_error_info',
  'napi_adjust_external_memory',
  'napi_set_instance_data',
  'napi_get_instance_data',
  'napi_add_env_cleanup_hook',
  'napi_remove_env_cleanup_hook',
];

module.exports = {
  rule: 'For an addon that is built experimental a basic finalizer can call functions that take a basic environment',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_env',
  basis: [
    'node_api_basic_env: the functions that take it are safe to call from synchronous finalizers',
  ],
  napi: 9,
  needs: ['gc'],
  covers: ['D-078', 'D-099'],
  catches: [
    'finalize:lost',
    'finalize:without-env',
    'napi_add_env_cleanup_hook:other-status',
    'napi_adjust_external_memory:other-status',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_get_last_error_info:other-status',
    'napi_get_node_version:other-status',
    'napi_get_version:other-status',
    'napi_remove_env_cleanup_hook:other-status',
    'napi_set_instance_data:does-nothing',
    'napi_set_instance_data:other-status',
    'node_api_get_module_file_name:other-status',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, calls, recorded, exit }) {
    for (const name of FUNCTIONS) t.deepEqual(statuses(name), ['napi_ok'], `${name}`);
    t.deepEqual(
      calls('napi_get_instance_data').map(({ results }) => results && results.data),
      [5],
      'the instance data is what was set',
    );
    t.equal(recorded('collected').length, 1, 'the 20 collections go on');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
