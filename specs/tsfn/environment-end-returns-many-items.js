'use strict';

// A runtime takes items off in batches, and may close the function between two of them: then the rest comes with a NULL env. The
// manual leaves open which of the items come in which way; each has to come, since the addon cannot free it otherwise.
module.exports = {
  rule: 'Each of 3000 items that are queued when the environment ends reaches call_js once, and none after finalize',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate'],
  covers: ['A-031', 'A-099', 'A-173', 'W05', 'W06'],
  catches: [
    'returned-items-lost',
    'returned-items-twice',
    'returned-items-have-callback',
    'finalize-before-returned-items',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { callbacks, items, before, exit }) {
    const calls = callbacks('call_js');
    const [finalize] = callbacks('finalize');
    t.deepEqual(
      items('call_js').sort((a, b) => a - b),
      Array.from({ length: 3000 }, (_, index) => index + 1),
      'each of the 3000 items comes once',
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
