'use strict';

// The manual has both come when the environment exits, and does not say whether it does when an exception ends the process. Node ends without.
module.exports = {
  rule: 'An uncaught exception in the main thread runs the cleanup hook before the finalizer of the instance data',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'may',
  napi: 6,
  variants: ['main-throw'],
  covers: ['C-027'],
  provenBy: 'node@26.10.0',

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, exit }) {
    t.deepEqual(
      callbacks('cleanup-hook').map(({ data }) => data),
      [8],
      'the hook runs',
    );
    t.deepEqual(
      callbacks('finalize').map(({ data }) => data),
      [7],
      'the instance data is finalized',
    );
    t.equal(exit, 1, 'the process ends with the status of an uncaught exception');
  },
};
