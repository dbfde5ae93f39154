'use strict';

module.exports = {
  rule: 'After an abort the finalizer runs after the queued items were handed back',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Reference counting of thread-safe functions: what belongs to the function can be freed in its finalizer',
  ],
  napi: 4,
  covers: ['A-153', 'A-163', 'A16'],
  catches: ['finalize-before-returned-items', 'returned-items-lost', 'returned-items-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, before, exit }) {
    const calls = callbacks('call_js');
    const [finalize] = callbacks('finalize');
    t.equal(calls.length, 3, 'each of the three items is handed back');
    t.ok(
      calls.every((call) => before(call, finalize)),
      'each of them before finalize',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
