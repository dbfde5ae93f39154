'use strict';

// Of 20 externals a stack may hold a few; each of them is finalized once in any case, at the latest at the end.
module.exports = {
  rule: 'The finalizer of an external runs once when that was collected, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external',
  basis: [
    'napi_create_external: the finalizer is called when the value has been collected',
    'napi_create_external: the hint is passed to it',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-067', 'D-087', 'R07'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_create_external:does-nothing',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.create();
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 15,
      'those of 15 of 20 run within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data, hint }) => [data, hint]).sort(([a], [b]) => a - b),
      Array.from({ length: 20 }, (_, i) => [1 + i, 101 + i]),
      'all 20 by the end, each once, with its data and hint',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
