'use strict';

module.exports = {
  rule: 'A finalizer can delete the reference that napi_wrap gave',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: the reference that it gave should be deleted in answer to the finalizer',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker', 'worker-terminate'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-031', 'D-047', 'R02', 'F-055'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:wrong-data',
    'napi_delete_reference:other-status',
    'napi_wrap:does-nothing',
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

  expect(t, { callbacks, statuses, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 15,
      'the finalizers of 15 objects of 20 run within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data }) => data).sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, i) => 1 + i),
      'all 20 by the end, each once',
    );
    t.deepEqual(
      statuses('napi_delete_reference'),
      new Array(20).fill('napi_ok'),
      'each deletes its reference with napi_ok',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
