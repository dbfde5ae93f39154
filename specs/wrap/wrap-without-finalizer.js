'use strict';

module.exports = {
  rule: 'An object that was wrapped without a finalizer can be collected, and outlive its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: ['napi_wrap: the finalizer is optional'],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-051'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon, { record, collect }) {
    global.kept = {};
    addon.wrap(global.kept, 1);
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({}, i + 2);
    })();
    collect(() => {
      addon.unwrap(global.kept);
      record('collected');
    });
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(statuses('napi_wrap'), new Array(21).fill('napi_ok'), 'all 21 are wrapped');
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.deepEqual(
      calls('napi_unwrap').map(({ results }) => results && results.result),
      [1],
      'the one that is kept yields its native object',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
