'use strict';

// Whether there is a finalizer at all is another rule. Each hook is through when it returns: what comes of one that goes on for
// longer the manual leaves open.
module.exports = {
  rule: 'When the environment ends, finalizers run after the asynchronous cleanup hooks of the addon',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers are scheduled after the registered cleanup hooks',
    'napi_add_async_cleanup_hook: but for being asynchronous it is as napi_add_env_cleanup_hook',
  ],
  napi: 8,
  variants: ['main', 'worker-terminate'],
  covers: ['A-178'],
  catches: ['finalize-before-cleanup-hooks'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, notes, before, exit }) {
    const hooks = [...notes('hook of before'), ...notes('hook of after')];
    t.equal(hooks.length, 2, 'both hooks run, that of before the creation and that of after it');
    t.ok(
      callbacks('finalize').every((finalize) => hooks.every((hook) => before(hook, finalize))),
      'no finalizer comes before a hook',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the function was not finalized' : null;
  },
};
