'use strict';

// That NULL can be wrapped is Node's: the manual has a native instance there.
module.exports = {
  rule: 'Each of several objects that are wrapped with NULL is finalized once, with its own hint',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-050', 'R07'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
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
      '15 of 20 are within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data, hint }) => [data, hint]).sort(([, a], [, b]) => a - b),
      Array.from({ length: 20 }, (_, i) => [null, 101 + i]),
      'all 20 are by the end, each once, with NULL and its own hint',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
