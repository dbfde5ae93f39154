'use strict';

// Node has the functions since 12.8, which counted them as version 6 only later.
module.exports = {
  rule: 'The finalizer of the instance data can delete references of the addon when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 5,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  perturb: true,
  covers: ['C-011'],
  catches: ['finalize:at-once', 'finalize:without-env', 'napi_delete_reference:other-status'],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_set_instance_data'), ['napi_ok'], 'there is instance data');
    t.ok(
      statuses('napi_delete_reference').every((status) => status === 'napi_ok'),
      'it returns napi_ok',
    );
    t.ok(callbacks('finalize', { data: 2 }).length < 2, 'the object is not finalized twice');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_delete_reference').length === 0
      ? 'the instance data was not finalized'
      : null;
  },
};
