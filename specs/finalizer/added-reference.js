'use strict';

// That the count is zero at first is said of napi_wrap alone.
module.exports = {
  rule: 'The reference that napi_add_finalizer gives is weak, and can be deleted by the finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  level: 'should',
  napi: 5,
  variants: ['main', 'worker', 'worker-terminate'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-031', 'D-062'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:wrong-data',
    'napi_add_finalizer:does-nothing',
    'napi_delete_reference:other-status',
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_ref:result-changed',
  ],

  scenario(addon, { record, collect, end }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.add({});
    })();
    collect(() => {
      record('collected');
      end();
    });
  },

  expect(t, { callbacks, statuses, calls, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.deepEqual(
      calls('napi_reference_ref').map(({ results }) => results && results.result),
      new Array(20).fill(1),
      'the count was zero',
    );
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
