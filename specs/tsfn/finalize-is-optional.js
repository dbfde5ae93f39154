'use strict';

module.exports = {
  rule: 'A function without a finalizer delivers its items and is destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: resource, finalizer, its data and the context are optional',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Deciding whether to keep the process running: referenced, the function keeps the event loop of its thread alive until it is destroyed',
  ],
  napi: 4,
  covers: ['A-015', 'C11'],
  catches: ['items-swapped', 'item-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    t.deepEqual(items('call_js'), [1], 'the item is delivered');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
