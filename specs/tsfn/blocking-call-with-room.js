'use strict';

module.exports = {
  rule: 'A blocking call returns at once while there is room in the queue',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: a call blocks, or returns napi_queue_full, only where the queue is full',
  ],
  napi: 4,
  covers: ['A-047'],
  catches: ['items-swapped', 'item-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok'],
      'both calls return, although the event loop does not turn',
    );
    t.deepEqual(items('call_js'), [1, 2], 'both items are delivered');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
