'use strict';

// A failure is a crash, or an accepted call after the end of the worker. The producer makes its last call when the worker has
// gone for sure; the calls before are as many as there happen to be.
module.exports = {
  rule: 'A thread that goes on calling does not keep a worker from ending, and is told napi_closing',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  perturb: true,
  covers: ['A-172'],
  catches: ['closing-says-invalid-arg', 'closing-says-queue-full', 'closing-says-ok'],

  scenario(addon, { end, record }) {
    record('rounds', 1);
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.join();
  },

  expect(t, { statuses, recorded, joins, exit }) {
    const told = statuses('napi_call_threadsafe_function', { thread: 'producer' });
    t.equal(told.pop(), 'napi_closing', 'its last call returns napi_closing');
    t.ok(
      told.every((status) => status === 'napi_ok'),
      'each call before that is accepted',
    );
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.equal(joins('producer').length, 1, 'so does the thread');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
