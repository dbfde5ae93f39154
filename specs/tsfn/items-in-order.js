'use strict';

// Order rests on the word queue, and on "the next data pointer" that call_js_cb gets; so do the other rules about order.
module.exports = {
  rule: 'The items of one producer arrive in the order they were sent',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
    'Calling a thread-safe function: call_js_cb gets the function, the context of the creation and the next data pointer',
  ],
  napi: 4,
  covers: ['A-035', 'A-038', 'Q01'],
  catches: ['finalize-before-items', 'blocking-call-returns-early', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { items, exit }) {
    t.deepEqual(
      items('call_js'),
      Array.from({ length: 200 }, (_, index) => index + 1),
      'call_js gets 1 to 200 in order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
