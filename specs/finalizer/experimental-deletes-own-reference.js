'use strict';

// The manual has napi_delete_reference take a napi_env; the headers have it take a basic one.
module.exports = {
  rule: 'For an addon that is built experimental a basic finalizer can delete the reference that napi_wrap gave',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  level: 'should',
  napi: 9,
  variants: ['main', 'worker', 'worker-terminate'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-031', 'D-078', 'R02', 'F-055'],
  catches: [
    'finalize:lost',
    'finalize:wrong-data',
    'napi_delete_reference:other-status',
    'napi_wrap:does-nothing',
  ],

  scenario(addon, { record, collect, end }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => {
      record('collected');
      end();
    });
  },

  expect(t, { callbacks, statuses, recorded, exit }) {
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.deepEqual(
      callbacks('finalize')
        .map(({ data }) => data)
        .sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, i) => 1 + i),
      'all 20 finalizers run by the end, each once',
    );
    t.deepEqual(
      statuses('napi_delete_reference'),
      new Array(20).fill('napi_ok'),
      'each deletes its reference with napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
