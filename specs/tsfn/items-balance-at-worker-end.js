'use strict';

// A failure is an accepted item that never comes back, or comes twice. Whatever number is accepted before the end, each of them
// is the runtime's to hand back, and the main thread looks only when the worker and the producer are gone.
module.exports = {
  rule: 'When a worker ends, each item that was accepted until then reaches call_js once',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  perturb: true,
  covers: ['A-173', 'W06'],
  catches: ['closing-says-ok', 'item-twice', 'item-lost'],

  scenario(addon, { end, record }) {
    record('rounds', 1);
    addon.run();
    end();
  },

  afterWorker(addon) {
    addon.join();
  },

  expect(t, { calls, items, joins, exit }) {
    const accepted = calls('napi_call_threadsafe_function', { status: 'napi_ok' });
    const ascending = (list) => list.sort((a, b) => a - b);
    t.ok(accepted.length >= 3, 'some items are accepted');
    t.deepEqual(
      ascending(items('call_js')),
      ascending(accepted.map(({ item }) => item)),
      'they are what call_js gets',
    );
    t.equal(joins('producer').length, 1, 'the thread ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
