'use strict';

// A failure is a crash, or an accepted call after the end of the worker. The producer makes its last call when the worker has
// gone for sure; the calls before are as many as there happen to be. napi_closing is promised for an abort and for a count of zero, and
// not for the end of an environment, so that this is no must.
module.exports = {
  rule: 'A thread that goes on calling does not keep a worker from ending, and is told napi_closing',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  perturb: true,
  covers: ['A-172'],
  catches: [
    'function-freed-by-finalize',
    'closing-says-invalid-arg',
    'closing-says-queue-full',
    'closing-says-ok',
  ],

  workers: 10,

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.join();
  },

  expect(t, { statuses, recorded, joins, exit }) {
    for (let tsfn = 1; tsfn <= 10; tsfn++) {
      const told = statuses('napi_call_threadsafe_function', { thread: 'producer', tsfn });
      t.equal(told.pop(), 'napi_closing', `the last call of round ${tsfn} returns napi_closing`);
      t.ok(
        told.every((status) => status === 'napi_ok'),
        `each call of round ${tsfn} before that is accepted`,
      );
    }
    t.equal(recorded('worker exit').length, 10, 'each worker ends');
    t.equal(joins('producer').length, 10, 'so does each thread');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
