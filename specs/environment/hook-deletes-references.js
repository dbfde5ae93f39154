'use strict';

// The manual wants what an addon holds freed in its hooks, which have no environment to do it with but one that was kept.
module.exports = {
  rule: 'A cleanup hook can delete references, of a wrap too',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 3,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  perturb: true,
  covers: ['C-062'],
  catches: ['napi_delete_reference:other-status'],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.equal(statuses('napi_add_env_cleanup_hook').length, 1, 'there is a hook');
    t.ok(
      statuses('napi_delete_reference').every((status) => status === 'napi_ok'),
      'it returns napi_ok',
    );
    t.ok(callbacks('finalize').length < 2, 'the object is not finalized twice');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('cleanup-hook').length === 0 ? 'the hook did not run' : null;
  },
};
