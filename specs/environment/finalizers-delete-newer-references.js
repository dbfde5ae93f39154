'use strict';

module.exports = {
  rule: 'Finalizers can delete references to objects that were wrapped later when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  perturb: true,
  covers: ['C-063', 'E04'],
  catches: ['finalize:at-once', 'finalize:without-env', 'napi_delete_reference:other-status'],
  unnoticed: 'a finalizer that is missing, or has other data, which other rules are about',

  scenario(addon, { end }) {
    global.kept = Array.from({ length: 20 }, () => ({}));
    addon.run(global.kept);
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.equal(statuses('napi_wrap').length, 20, 'there are objects');
    t.ok(
      statuses('napi_delete_reference').every((status) => status === 'napi_ok'),
      'it returns napi_ok',
    );
    const finalized = callbacks('finalize').map(({ data }) => data);
    t.equal(new Set(finalized).size, finalized.length, 'no object is finalized twice');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_delete_reference').length === 0 ? 'nothing was finalized' : null;
  },
};
