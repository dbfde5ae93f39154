'use strict';

module.exports = {
  rule: 'An added finalizer runs although the wrap of its object was removed',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  basis: [
    'napi_remove_wrap: the finalizer of the wrapping will no longer be called',
    'napi_add_finalizer: the finalizer is called when the object has been collected',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 5,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-066', 'D-040'],
  catches: [
    'finalize:at-once',
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_add_finalizer:does-nothing',
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.add({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, statuses, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.deepEqual(statuses('napi_remove_wrap'), new Array(20).fill('napi_ok'), '20 are removed');
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 15,
      'those of 15 objects of 20 run within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data }) => data).sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, i) => 1 + i),
      'all 20 by the end, each once, and none of the wraps',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
