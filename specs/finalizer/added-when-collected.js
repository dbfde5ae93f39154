'use strict';

// Of 20 objects a stack may hold a few; each of them is finalized once in any case, at the latest at the end.
module.exports = {
  rule: 'An added finalizer runs once when its object was collected, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  basis: [
    'napi_add_finalizer: the finalizer is called when the object has been collected',
    'napi_add_finalizer: data and hint are passed to it',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 5,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-062', 'D-087', 'R07'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
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
      finalized.filter((f) => before(f, collected)).length >= 15,
      'those of 15 objects of 20 run within 20 collections',
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
