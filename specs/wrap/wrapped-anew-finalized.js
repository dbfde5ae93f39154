'use strict';

module.exports = {
  rule: 'An object whose wrap was replaced is finalized once, for the wrap that it has',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  basis: [
    'napi_remove_wrap: its finalizer will no longer be called',
    'napi_wrap: to associate another native instance with an object, napi_remove_wrap comes first',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-038', 'D-040', 'D-050'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_remove_wrap:does-nothing',
    'napi_wrap:does-nothing',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 15,
      '15 objects of 20 are within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data }) => data).sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, i) => 101 + i),
      'all 20 are by the end, each once, with the second native object',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
