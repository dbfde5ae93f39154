'use strict';

// Of 20 objects a stack may hold a few; each of them is finalized once in any case, at the latest at the end.
module.exports = {
  rule: 'The finalizer of an external ArrayBuffer runs once when that was collected, with its memory and hint',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_arraybuffer',
  basis: [
    'napi_create_external_arraybuffer: the finalizer is called when the object has been collected',
    'napi_create_external_arraybuffer: the hint is passed to it; other runtimes may return napi_no_external_buffers_allowed',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-068', 'D-071', 'D-087'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_create_external_arraybuffer:does-nothing',
    'napi_create_external_arraybuffer:other-status',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.create();
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, statuses, records, before, exit }) {
    const created = statuses('napi_create_external_arraybuffer');
    const refused = created.filter((status) => status === 'napi_no_external_buffers_allowed');
    const [collected] = records('collected');
    const finalized = callbacks('finalize');
    t.equal(created.length, 20, 'there are to be 20');
    t.ok(
      refused.length === 20 || created.every((status) => status === 'napi_ok'),
      'they are created, or not allowed at all',
    );
    t.ok(
      refused.length === 20 || finalized.filter((f) => before(f, collected)).length >= 15,
      'the finalizers of 15 of them run within 20 collections',
    );
    t.deepEqual(
      finalized.map(({ data, hint }) => [data, hint]).sort(([, a], [, b]) => a - b),
      Array.from({ length: 20 - refused.length }, (_, i) => ['pointer', 101 + i]),
      'all of them by the end, each once, with its memory and hint',
    );
    t.ok(
      finalized.every(({ end }) => end !== undefined),
      'each returns',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
