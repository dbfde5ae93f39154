'use strict';

module.exports = {
  rule: 'References can be deleted before their objects are collected, after that, and in a finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_reference',
  basis: [
    'napi_delete_reference: the reference is deleted, with napi_ok where that succeeds',
    'References to values with a lifespan longer than that of the native method: references have to be deleted once the addon needs them no longer',
    'napi_finalize: it is for calls of Node-API that answer a collection',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-029', 'D-031', 'R02'],
  catches: ['finalize:lost'],

  scenario(addon, { collect }) {
    (() => {
      for (let i = 0; i < 100; i++) addon.create({});
    })();
    (() => addon.wrap({}))();
    collect(() => addon.let_go());
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_delete_reference'),
      new Array(300).fill('napi_ok'),
      'each of 300 is deleted with napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
