'use strict';

module.exports = {
  rule: 'An object can have a wrap and an added finalizer, in either order, and both finalizers run once',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  basis: [
    'napi_add_finalizer: the finalizer is called when the object has been collected',
    'napi_wrap: the finalizer can free the native object when the JavaScript object was collected',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 5,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-066'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_add_finalizer:does-nothing',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.add({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, calls, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.deepEqual(
      calls('napi_unwrap').map(({ results }) => results && results.result),
      Array.from({ length: 20 }, (_, i) => 101 + i),
      'each is wrapped',
    );
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 30,
      'those of 15 objects of 20 run within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data }) => data).sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 + i : 81 + i)),
      'all 40 by the end, each once',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
