'use strict';

// The manual has calls of Node-API in a finalizer that is no basic one, and names none.
module.exports = {
  rule: 'A finalizer can count a reference up and down when its object was collected',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-074', 'R06'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_ref:result-changed',
    'napi_reference_unref:does-nothing',
    'napi_reference_unref:other-status',
    'napi_reference_unref:result-changed',
  ],

  scenario(addon, { collect }) {
    addon.keep({});
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => addon.finish());
  },

  expect(t, { calls, exit }) {
    for (const [name, count] of [
      ['napi_reference_ref', 2],
      ['napi_reference_unref', 1],
    ]) {
      const all = calls(name);
      t.ok(all.length >= 15, `the finalizers of 15 objects of 20 call ${name}`);
      t.ok(
        all.every(({ status, results }) => status === 'napi_ok' && results.result === count),
        `it returns napi_ok, and ${count}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
