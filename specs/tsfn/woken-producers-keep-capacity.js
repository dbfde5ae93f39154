'use strict';

// What is in the queue is counted while an item is in call_js, when nothing leaves it, and after all producers that may be awake
// had time to bring their items: those accepted, less those that call_js has had. A failure is more than the three that there can be
// where a runtime takes as many items off in one go as the queue holds, two, and goes through them one by one.
module.exports = {
  rule: 'A queue of two never holds more, whatever number of blocked producers wakes when there is room',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: max_queue_size is the maximum size of the queue, 0 for no limit',
    'Calling a thread-safe function: a blocking call waits until the queue has room',
  ],
  napi: 4,
  covers: ['A-043', 'A-049'],
  catches: ['woken-producers-push', 'queue-full-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, notes, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { item: 100 }),
      Array(8).fill('napi_ok'),
      'each of the 8 blocked calls returns napi_ok',
    );
    const inTheQueue = notes('in the queue').map(({ value }) => value);
    t.ok(inTheQueue.length >= 6, 'items come while the producers get through');
    t.equal(
      inTheQueue.length,
      callbacks('call_js').length,
      'the queue is looked at with each item',
    );
    t.equal(inTheQueue.filter((value) => value > 3).length, 0, 'it never holds more than it may');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
