'use strict';

// The manual contradicts itself: with no thread left "all subsequent API calls" return napi_closing, and yet only a thread that
// makes use of the function may ask. So no must, although the item still queued keeps the function from being gone.
module.exports = {
  rule: 'Once every holder has released the function who asks for its context is told napi_closing',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'should',
  napi: 4,
  covers: ['A-061'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_get_threadsafe_function_context'),
      ['napi_closing'],
      'asking finds no holder left',
    );
    t.deepEqual(items('call_js'), [1, 2], 'both items that were queued before are delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
