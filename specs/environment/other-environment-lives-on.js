'use strict';

module.exports = {
  rule: 'The end of one environment leaves what another has of the same addon alone',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  basis: [
    'Environment life cycle APIs: data of an addon lives as long as its environment, of which a process can have several',
    'napi_add_env_cleanup_hook: the function is run once the current environment exits',
  ],
  napi: 6,
  variants: ['worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  listens: ['worker exit'],
  covers: ['C-007', 'E01', 'E06'],
  catches: [
    'cleanup-hook:at-once',
    'cleanup-hook:lost',
    'cleanup-hook:twice',
    'cleanup-hook:wrong-data',
    'cleanup-hook:wrong-thread',
    'finalize:at-once',
    'finalize:wrong-thread',
    'napi_add_env_cleanup_hook:does-nothing',
    'napi_get_instance_data:does-nothing',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
  ],

  beforeWorker(addon) {
    addon.run((global.kept = {}), 1);
  },

  scenario(addon, { end }) {
    addon.run((global.kept = {}), 2);
    end();
  },

  afterWorker(addon, { record }) {
    addon.look(global.kept);
    record('looked');
  },

  expect(t, { calls, trace, callbacks, records, before, exit }) {
    const seen = [...calls('napi_get_instance_data'), ...calls('napi_unwrap')];
    t.deepEqual(
      seen.map(({ status, results }) => [status, Object.values(results)]),
      [
        ['napi_ok', [11]],
        ['napi_ok', [31]],
      ],
      'its data is there when the worker has ended',
    );
    const [looked] = records('looked');
    const ended = trace.filter(({ event, data }) => event === 'callback' && data % 10 === 1);
    t.ok(
      ended.every((callback) => callback.thread === 'js' && before(looked, callback)),
      'nothing of it is cleaned up before that',
    );
    t.equal(callbacks('cleanup-hook', { data: 21 }).length, 1, 'and its hook runs once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
