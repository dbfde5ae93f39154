'use strict';

module.exports = {
  rule: 'A finalizer can delete a reference to another object, whether that was collected or not',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  basis: [
    'napi_finalize: it is for calls of Node-API that answer a collection',
    'References to values with a lifespan longer than that of the native method: references have to be deleted once the addon needs them no longer',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker', 'worker-terminate'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-031', 'R02'],
  catches: [
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_delete_reference:other-status',
  ],

  scenario(addon, { record, collect, end }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => {
      record('collected');
      end();
    });
  },

  expect(t, { callbacks, statuses, recorded, exit }) {
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.deepEqual(
      callbacks('finalize')
        .map(({ data }) => data)
        .sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, i) => 1 + i),
      'all 20 are finalized by the end, each once',
    );
    t.deepEqual(
      statuses('napi_delete_reference'),
      new Array(20).fill('napi_ok'),
      'each deletes the reference to the next with napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
