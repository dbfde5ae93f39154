'use strict';

module.exports = {
  rule: 'More items than one turn of the event loop hands out all arrive, in order',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: how many items a tick brings is open, that there is progress is not',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
  ],
  napi: 4,
  covers: ['A-035', 'A-083', 'A-085', 'Q05'],
  catches: ['items-swapped', 'item-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    t.deepEqual(
      items('call_js'),
      Array.from({ length: 1500 }, (_, index) => index + 1),
      'call_js gets 1 to 1500 in order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
