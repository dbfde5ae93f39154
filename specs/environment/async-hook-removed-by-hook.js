'use strict';

module.exports = {
  rule: 'An asynchronous cleanup hook that a running hook removes does not run',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_async_cleanup_hook',
  basis: [
    'napi_remove_async_cleanup_hook: it prevents the hook from being executed, unless that has begun',
  ],
  napi: 8,
  variants: ['main', 'worker'],
  perturb: true,
  covers: ['H06'],
  catches: [
    'async-cleanup-hook:wrong-data',
    'cleanup-hook:lost',
    'cleanup-hook:out-of-order',
    'napi_add_async_cleanup_hook:does-nothing',
    'napi_add_env_cleanup_hook:does-nothing',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, exit }) {
    t.ok(
      callbacks('cleanup-hook').every((hook) => hook.end !== undefined),
      'it can be removed there',
    );
    t.deepEqual(
      callbacks('async-cleanup-hook').map(({ data }) => data),
      [1],
      'the other one alone runs',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks, before }) {
    const [hook] = callbacks('cleanup-hook');
    return callbacks('async-cleanup-hook').every((async) => before(hook, async))
      ? null
      : 'the hook that removes it was not the first to run';
  },
};
