'use strict';

// A failure is a producer that sleeps in its call for ever, although there is room. All are given the time to fall asleep on the
// full queue; one that is late finds it full or not, and a correct runtime takes its item in either case.
module.exports = {
  rule: 'Each of several producers blocked on a queue of two gets through while the queue drains',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: a blocking call waits until there is room',
    'Calling a thread-safe function: how many items a tick brings is open, that there is progress is not',
  ],
  napi: 4,
  covers: ['A-049', 'Q12'],
  provenBy: 'node@26.10.0',

  unnoticed:
    "one item that is missing or another: as many as had to wait were taken, and what is still queued when the threads are gone is another rule's matter",

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, items, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'producer', mode: 'blocking' }),
      Array(8).fill('napi_ok'),
      'each of the 8 blocked calls returns napi_ok',
    );
    t.equal(calls('napi_call_threadsafe_function').length, 10, 'the queue was full before them');
    // What is still queued when the threads are gone is another rule's matter.
    const taken = items('call_js');
    t.ok(taken.length >= 8, 'as many items were taken from the queue as calls had to wait');
    t.equal(new Set(taken).size, taken.length, 'none comes twice');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
