'use strict';

// The manual leaves open whether an item that was already signalled comes with a live or with a NULL env when its environment
// ends: "may also" and "normally" are said of the second. In either shape it comes, as "once for each value" knows no exception, and the
// queue is emptied before the function is destroyed.
module.exports = {
  rule: 'Items still queued when the environment ends reach call_js once each, and none after finalize',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'Finalization on the exit of the Node.js environment: the finalizers of functions are called when the environment is torn down',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['A-099', 'A-173', 'W05', 'W06'],
  catches: ['finalize-before-items', 'callback-lost', 'item-twice'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, items, before, exit }) {
    const calls = callbacks('call_js');
    const [finalize] = callbacks('finalize');
    t.deepEqual(
      items('call_js').sort((a, b) => a - b),
      [1, 2, 3],
      'each of the three items comes once',
    );
    t.ok(
      calls.every((call) => (call.env === 'null') === (call.js_callback === 'null')),
      'env and callback are NULL together',
    );
    t.ok(
      calls.every((call) => finalize === undefined || before(call, finalize)),
      'none comes after finalize',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
