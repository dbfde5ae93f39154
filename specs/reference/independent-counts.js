'use strict';

module.exports = {
  rule: 'Of two references to one object each has a count of its own, and either keeps it',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  basis: [
    'References to values with a lifespan longer than that of the native method: several can refer to one object, and each keeps it or not by its own count',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-032'],
  catches: [
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_ref:result-changed',
    'napi_reference_unref:other-status',
    'napi_reference_unref:result-changed',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      const object = { mark: 1 };
      addon.create(object, 1);
      addon.create(object, 1);
      addon.ref(1);
      addon.unref(0);
    })();
    collect(() => {
      record('first', (addon.get(0) || {}).mark);
      record('second', (addon.get(1) || {}).mark);
      addon.let_go(0);
      collect(() => record('second alone', (addon.get(1) || {}).mark));
    });
  },

  expect(t, { calls, recorded, exit }) {
    const counts = (name) => calls(name).map(({ results }) => results && results.result);
    t.deepEqual(counts('napi_reference_ref'), [2], 'the second counts two');
    t.deepEqual(counts('napi_reference_unref'), [0], 'the first none');
    for (const name of ['first', 'second', 'second alone'])
      t.deepEqual(recorded(name), [1], `the object is there after 20 collections: ${name}`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
