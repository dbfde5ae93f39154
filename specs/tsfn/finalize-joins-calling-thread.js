'use strict';

module.exports = {
  rule: 'After an abort the finalizer can join a thread that calls until it is told napi_closing',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: the finalizer is a place to join the threads',
    'Reference counting of thread-safe functions: napi_closing informs threads that they can call no more, and is a criterion to end them',
  ],
  napi: 4,
  covers: ['A-158', 'F02'],
  catches: ['closing-says-invalid-arg', 'closing-says-queue-full', 'closing-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, threadEnds, returnOf, before, calls, exit }) {
    const [finalize] = callbacks('finalize');
    t.ok(before(threadEnds('producer')[0], returnOf(finalize)), 'the thread ends in time');
    const last = calls('napi_call_threadsafe_function').pop();
    t.equal(last && last.status, 'napi_closing', 'since it is told');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
