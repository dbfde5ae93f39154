'use strict';

module.exports = {
  rule: 'A wrap that was removed is not finalized when its object is collected, with a reference to it or without',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  basis: [
    'napi_remove_wrap: the finalizer will no longer be called when the object is collected',
    'napi_delete_reference: the reference is deleted',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-040', 'R13'],
  catches: ['napi_remove_wrap:does-nothing', 'napi_remove_wrap:other-status'],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    t.deepEqual(statuses('napi_remove_wrap'), new Array(20).fill('napi_ok'), '20 are removed');
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.deepEqual(callbacks('finalize'), [], 'none is finalized');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
