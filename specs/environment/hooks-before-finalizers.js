'use strict';

module.exports = {
  rule: 'A cleanup hook runs before any finalizer when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers are scheduled after the cleanup hooks that were registered by hand',
  ],
  napi: 6,
  variants: [
    'main',
    'worker',
    'worker-exit',
    'worker-terminate',
    'worker-throw',
    'nested-worker',
    'nested-worker-terminate',
  ],
  covers: ['C-012', 'H08'],
  catches: ['finalize:at-once'],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, before, exit }) {
    const hooks = callbacks('cleanup-hook');
    t.deepEqual(statuses('napi_add_env_cleanup_hook'), ['napi_ok'], 'there is a hook');
    t.ok(
      callbacks('finalize').every((finalizer) => hooks.every((hook) => before(hook, finalizer))),
      'it runs before every finalizer',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 || callbacks('cleanup-hook').length === 0
      ? 'the hook did not run, or nothing was finalized'
      : null;
  },
};
