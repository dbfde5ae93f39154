'use strict';

module.exports = {
  rule: 'Asynchronous work that waits for call_js does not keep the event loop from running it',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: execute runs on a thread of a pool, in parallel with the event loop',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: how many items a tick brings is open, that there is progress is not',
  ],
  napi: 4,
  covers: ['A-040', 'Q10'],
  catches: ['item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, notes, callbacks, exit }) {
    const [call] = callbacks('call_js');
    const [waited] = notes('the work has waited', { thread: 'pool' });
    t.deepEqual(items('call_js'), [1], 'the item of the work is delivered');
    t.ok(call && waited && call.n < waited.n, 'it comes while the work waits');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
