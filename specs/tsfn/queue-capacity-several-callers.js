'use strict';

// A failure is a call too many, or one too few, that was accepted: one thread looked for room while another took it. Nothing leaves
// a queue before all threads are gone, and a correct runtime looks and takes under one lock.
module.exports = {
  rule: 'While nothing leaves the queue, several threads at once have no more than max_queue_size calls accepted',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: max_queue_size is the maximum size of the queue, 0 for no limit',
    'Calling a thread-safe function: without blocking a call on a full queue returns napi_queue_full, and adds nothing',
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
  ],
  napi: 4,
  covers: ['A-179'],
  catches: ['queue-full-says-ok', 'blocking-call-returns-early', 'calls-are-synchronous'],

  scenario(addon, { record }) {
    addon.run();
    record('rounds', 20);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(recorded('rounds'), [20], 'there were 20 rounds');
    for (let tsfn = 1; tsfn <= 20; tsfn++) {
      t.deepEqual(
        statuses('napi_call_threadsafe_function', { tsfn }).sort(),
        [...Array(5).fill('napi_ok'), ...Array(11).fill('napi_queue_full')],
        `of 16 calls 5 are accepted in round ${tsfn}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
