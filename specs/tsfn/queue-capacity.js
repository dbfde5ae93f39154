'use strict';

module.exports = {
  rule: 'While nothing leaves the queue, exactly max_queue_size calls are accepted',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: max_queue_size is the maximum size of the queue, 0 for no limit',
    'Calling a thread-safe function: without blocking a call on a full queue returns napi_queue_full, and adds nothing',
  ],
  napi: 4,
  covers: ['A-044'],
  catches: ['queue-full-says-ok', 'blocking-call-returns-early', 'calls-are-synchronous'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const [tsfn, capacity] of [
      [1, 1],
      [2, 2],
      [3, 5],
      [4, 64],
      [5, 300],
    ]) {
      t.deepEqual(
        statuses('napi_call_threadsafe_function', { tsfn }),
        [...Array(capacity).fill('napi_ok'), 'napi_queue_full'],
        `a queue of ${capacity} takes as many, and refuses the next`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
