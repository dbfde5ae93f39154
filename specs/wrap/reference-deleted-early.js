'use strict';

// A finalizer may never be called where the reference of napi_wrap is deleted first, says the manual.
module.exports = {
  rule: 'Where the reference that napi_wrap gave is deleted early its finalizer runs once or not at all',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: where the reference is deleted before the finalizer is called, that may never be',
    'napi_delete_reference: the reference is deleted, with napi_ok where that succeeds',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-049'],
  catches: ['napi_delete_reference:other-status', 'napi_wrap:does-nothing'],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    const data = callbacks('finalize').map((f) => f.data);
    t.deepEqual(
      statuses('napi_delete_reference'),
      new Array(20).fill('napi_ok'),
      '20 references are deleted',
    );
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.equal(new Set(data).size, data.length, 'no finalizer runs twice');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
