'use strict';

// Whether there is a finalizer at all is another rule.
module.exports = {
  rule: 'When the environment ends, finalizers run after the cleanup hooks of the addon',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers are scheduled after the registered cleanup hooks',
  ],
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['A-161', 'F13'],
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
