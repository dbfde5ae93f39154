'use strict';

// The manual promises napi_closing for an abort and for a count of zero. Of the end of an environment it says no such thing, nor that
// a function outlives it; but its holder was neither told nor did it release.
module.exports = {
  rule: 'A holder that acquires the function once more after its worker has gone is told napi_closing',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'should',
  napi: 4,
  variants: ['worker', 'worker-terminate'],
  listens: ['worker exit'],
  perturb: true,
  covers: ['A-168'],
  catches: ['function-freed-by-finalize', 'acquire-after-closing-says-ok', 'acquire-adds-nothing'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.acquire();
    addon.release();
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function'),
      ['napi_closing'],
      'acquire finds the function closing',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
