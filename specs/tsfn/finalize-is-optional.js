'use strict';

module.exports = {
  rule: 'A function without a finalizer delivers its items and is destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
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
