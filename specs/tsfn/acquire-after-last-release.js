'use strict';

// The manual makes any use undefined for the thread that released, since the function may be gone. This one is by a thread that
// never held it, while an item is still queued: the queue is emptied before the function is destroyed, so it has to be there.
module.exports = {
  rule: 'Once every holder has released the function nobody can acquire it any more: napi_closing',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: at a count of zero nobody can acquire it any more, and every call but release returns napi_closing',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
  ],
  napi: 4,
  covers: ['A-114', 'F-001'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_acquire_threadsafe_function'),
      ['napi_closing'],
      'acquire finds no holder left',
    );
    t.deepEqual(items('call_js'), [1, 2], 'both items that were queued before are delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
