'use strict';

// A failure is an item that comes twice or never. A correct runtime cannot show it: an item is in the queue if its call
// returned napi_ok, whenever the abort came.
module.exports = {
  rule: 'When an abort meets several producers, each accepted item is delivered or handed back, once',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
    'napi_release_threadsafe_function: after an abort calls return napi_closing, and no further values are queued',
  ],
  napi: 4,
  covers: ['A-030', 'A-031', 'A-055'],
  catches: ['returned-items-lost', 'returned-items-twice', 'queue-full-says-ok'],

  scenario(addon) {
    addon.start();
    addon.abort_at_ninth();
  },

  expect(t, { calls, items, threadEnds, exit }) {
    const sent = calls('napi_call_threadsafe_function');
    const accepted = sent.filter(({ status }) => status === 'napi_ok').map(({ item }) => item);
    t.deepEqual(
      items('call_js').sort((a, b) => a - b),
      accepted.sort((a, b) => a - b),
      'call_js gets each accepted item once, and no other',
    );
    t.ok(
      sent.every(({ status }) => status !== undefined),
      'each call returns',
    );
    t.ok(accepted.length >= 9, 'the abort comes with the ninth item');
    t.equal(threadEnds('producer').length, 12, 'each of the 12 producers ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
