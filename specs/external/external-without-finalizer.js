'use strict';

module.exports = {
  rule: 'An external that was created without a finalizer can be collected, and outlive its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external',
  basis: ['napi_create_external: the finalizer is optional'],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-067', 'F-032'],
  catches: ['napi_create_external:other-status'],

  scenario(addon, { record, collect }) {
    global.kept = addon.external();
    (() => {
      for (let i = 1; i < 20; i++) addon.external();
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, recorded, exit }) {
    const created = statuses('napi_create_external');
    t.equal(created.length, 20, 'there are to be 20');
    t.ok(
      created.every((status) => status === 'napi_ok'),
      'they are created',
    );
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
