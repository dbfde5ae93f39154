'use strict';

module.exports = {
  rule: 'A holder can release the function after its worker has gone',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
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
