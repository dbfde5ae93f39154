'use strict';

// Of 20 objects a stack may hold a few; each of them is finalized once in any case, at the latest at the end.
module.exports = {
  rule: 'The finalizer of a wrap runs once when its object was collected, with data and hint',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: the finalizer can free the native object when the JavaScript object was collected',
    'napi_wrap: native object and hint are passed to the finalizer',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-050', 'D-087', 'F-145'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_wrap:does-nothing',
  ],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

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
      'those of 15 objects of 20 run within 20 collections',
    );
    t.equal(new Set(finalized.map(({ data }) => data)).size, finalized.length, 'none runs twice');
    t.ok(
      finalized.every(({ data, hint }) => hint === data + 100),
      'each has its data and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
