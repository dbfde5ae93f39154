'use strict';

module.exports = {
  rule: 'The finalizer may join a thread that still held the function at an abort',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  napi: 4,

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, statuses, threadEnds, returnOf, before, exit }) {
    const [finalize] = callbacks('finalize');
    const [producerEnd] = threadEnds('producer');
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'producer' }),
      ['napi_closing'],
      'the thread finds the function closing',
    );
    t.ok(before(producerEnd, returnOf(finalize)), 'it is gone when finalize returns');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
