'use strict';

// The manual promises napi_closing for an abort and for a count of zero. Of the end of an environment it says no such thing, nor that
// a function outlives it; but its holder was neither told nor did it release.
module.exports = {
  rule: 'A holder can release the function after its worker has gone',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'should',
  napi: 4,
  variants: ['worker', 'worker-terminate'],
  listens: ['worker exit'],
  perturb: true,
  covers: ['A-168', 'W03'],
  catches: ['function-freed-by-finalize', 'release-says-closing'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.release();
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok'],
      'release returns napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
