'use strict';

// Whoever is told napi_queue_full calls again, and would do so for ever. No must: with no thread left "all subsequent API calls"
// return napi_closing, and yet only a thread that makes use of the function may call it.
module.exports = {
  rule: 'Once every holder has released the function a call on its full queue returns napi_closing, not napi_queue_full',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'should',
  napi: 4,
  covers: ['A-061', 'A10'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { item: 3 }),
      ['napi_closing'],
      'the call finds no holder left',
    );
    t.deepEqual(items('call_js'), [1, 2], 'only the items that were queued before are delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
