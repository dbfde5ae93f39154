'use strict';

module.exports = {
  rule: 'For an addon that is built experimental a finalizer runs once, at the collection or at the end, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  basis: [
    'node_api_basic_finalize: it is called upon the collection of its object',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 9,
  variants: ['main', 'worker', 'worker-terminate'],
  needs: ['gc'],
  covers: ['D-087', 'D-075'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
  ],

  scenario(addon, { record, collect, end }) {
    global.kept = {};
    addon.wrap(global.kept);
    (() => {
      for (let i = 1; i < 20; i++) addon.wrap({});
    })();
    collect(() => {
      record('collected');
      end();
    });
  },

  expect(t, { callbacks, records, before, exit }) {
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.ok(
      finalized.filter((f) => before(f, collected)).length >= 14,
      'those of 14 objects of 19 run within 20 collections',
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
