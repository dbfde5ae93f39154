'use strict';

// Wrappers release once more than they hold. With no thread left all calls "except" release return napi_closing; what release does
// then is not said, so this is no must, though an item is still queued, and so the function is there. Which status it is, is open.
module.exports = {
  rule: 'A release after the last one returns, and disturbs neither the items that are queued nor the finalizer',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'should',
  napi: 4,
  catches: [
    'item-twice',
    'items-swapped',
    'finalize-twice',
    'finalize-never',
    'finalize-before-items',
  ],
  unnoticed: 'another status of the release: any will do, as long as it returns',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, callbacks, before, exit }) {
    const released = statuses('napi_release_threadsafe_function', { thread: 'js' });
    t.equal(released.length, 1, 'a thread that holds nothing releases');
    t.notEqual(released[0], 'did not return', 'it gets an answer');
    t.deepEqual(items('call_js'), [1, 2], 'both items are delivered');
    t.equal(callbacks('finalize').length, 1, 'finalize runs once');
    t.ok(before(callbacks('call_js')[1], callbacks('finalize')[0]), 'it does so after the items');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
