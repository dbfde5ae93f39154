'use strict';

// A failure is an accepted item that never comes back, or comes twice. Whatever number is accepted before the end, each of them
// is the runtime's to hand back, and the main thread looks only when the worker and the producer are gone.
module.exports = {
  rule: 'When a worker ends, each item that was accepted until then reaches call_js once',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
  ],
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  perturb: true,
  covers: ['A-173', 'W06'],
  catches: ['closing-says-ok', 'item-twice', 'item-lost'],

  workers: 10,

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.join();
  },

  expect(t, { calls, items, joins, exit }) {
    const ascending = (list) => list.sort((a, b) => a - b);
    for (let tsfn = 1; tsfn <= 10; tsfn++) {
      const accepted = calls('napi_call_threadsafe_function', { tsfn, status: 'napi_ok' });
      t.ok(accepted.length >= 3, `some items of round ${tsfn} are accepted`);
      t.deepEqual(
        ascending(items('call_js', { tsfn })),
        ascending(accepted.map(({ item }) => item)),
        `they are what call_js gets in round ${tsfn}`,
      );
    }
    t.equal(joins('producer').length, 10, 'each thread ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
