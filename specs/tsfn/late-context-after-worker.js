'use strict';

module.exports = {
  rule: 'A holder can ask for the context of the function after its worker has gone',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'should',
  napi: 4,
  variants: ['worker', 'worker-terminate'],
  listens: ['worker exit'],
  perturb: true,
  covers: ['A-168'],
  catches: ['function-freed-by-finalize', 'context-lost'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.get_context();
    addon.release();
  },

  expect(t, { statuses, contexts, recorded, exit }) {
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.deepEqual(
      statuses('napi_get_threadsafe_function_context'),
      ['napi_ok'],
      'asking returns napi_ok',
    );
    t.deepEqual(contexts(), [8], 'it is the context of the creation');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
