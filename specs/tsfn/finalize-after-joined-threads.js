'use strict';

module.exports = {
  rule: 'The finalizer may join a thread that used the function',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: ['Asynchronous thread-safe function calls: the finalizer is a place to join the threads'],
  napi: 4,
  covers: ['A-158', 'F02'],
  catches: ['finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, threadEnds, returnOf, before, exit }) {
    const [finalize] = callbacks('finalize');
    const [producerEnd] = threadEnds('producer');
    t.ok(before(producerEnd, returnOf(finalize)), 'the thread is gone when finalize returns');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
