'use strict';

module.exports = {
  rule: 'Every cleanup hook runs before any finalizer when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers are scheduled after the cleanup hooks that were registered by hand',
  ],
  napi: 8,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-012', 'C-039'],
  catches: [],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { callbacks, before, exit }) {
    const hooks = callbacks('cleanup-hook').concat(callbacks('async-cleanup-hook'));
    const finalized = callbacks('finalize');
    t.deepEqual(
      hooks.map(({ data }) => data),
      [1, 2],
      'each hook runs',
    );
    t.ok(
      finalized.every((finalizer) => hooks.every((hook) => before(hook, finalizer))),
      'before every finalizer',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'nothing was finalized' : null;
  },
};
