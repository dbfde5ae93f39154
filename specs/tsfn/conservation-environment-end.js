'use strict';

// A failure is an item that comes twice or never. A correct runtime cannot show it: an item is in the queue if its call
// returned napi_ok, and "once for each value" knows no exception: "may also" is said of the shape without an env.
module.exports = {
  rule: 'When the environment ends under several producers, each accepted item reaches call_js once',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
  ],
  napi: 4,
  variants: ['worker', 'worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  covers: ['A-030', 'A-031'],
  catches: ['queue-full-says-ok', 'queue-full-queues', 'blocking-call-returns-early'],

  scenario(addon, { end }) {
    addon.start();
    addon.wait_until_full();
    end();
  },

  afterWorker(addon) {
    addon.join();
  },

  expect(t, { calls, items, threadEnds, exit }) {
    const sent = calls('napi_call_threadsafe_function');
    const accepted = sent.filter(({ status }) => status === 'napi_ok').map(({ item }) => item);
    t.deepEqual(
      items('call_js').sort((a, b) => a - b),
      accepted.sort((a, b) => a - b),
      'call_js gets each accepted item once, and no other',
    );
    t.ok(
      sent.every(({ status }) => status !== undefined),
      'each call returns',
    );
    t.ok(accepted.length >= 6, 'the two bounded queues are full when the environment ends');
    t.equal(threadEnds('producer').length, 12, 'each of the 12 producers ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
