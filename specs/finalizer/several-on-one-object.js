'use strict';

module.exports = {
  rule: 'Each of three finalizers that were added to one object runs once',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  basis: [
    'napi_add_finalizer: it can be called several times for one object',
    'napi_add_finalizer: the finalizer is called when the object has been collected',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 5,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-063', 'F-004'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_add_finalizer:does-nothing',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.add({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 45,
      'those of 15 objects of 20 run within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data }) => data).sort((a, b) => a - b),
      Array.from({ length: 60 }, (_, i) => 1 + i),
      'all 60 by the end, each once',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
