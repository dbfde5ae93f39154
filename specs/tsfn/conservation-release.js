'use strict';

module.exports = {
  rule: 'Under several producers each accepted item is delivered once, and none after finalize',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
  ],
  napi: 4,
  covers: ['A-030', 'A-031', 'A-037', 'A-043', 'Q09'],
  catches: [
    'producer-sleeps-through-room',
    'queue-full-says-ok',
    'queue-full-queues',
    'finalize-before-items',
  ],

  scenario(addon) {
    addon.start();
    addon.release();
  },

  expect(t, { calls, items, callbacks, threadEnds, before, exit }) {
    const sent = calls('napi_call_threadsafe_function');
    const accepted = sent.filter(({ status }) => status === 'napi_ok');
    t.ok(
      sent.every(({ status }) => status !== undefined),
      'each call returns',
    );
    t.ok(accepted.length >= 36, 'the three blocking producers alone bring 36 items');
    t.equal(threadEnds('producer').length, 12, 'each of the 12 producers ends');
    for (const tsfn of [1, 2, 3]) {
      const own = accepted.filter((call) => call.tsfn === tsfn).map(({ item }) => item);
      t.deepEqual(
        items('call_js', { tsfn }).sort((a, b) => a - b),
        own.sort((a, b) => a - b),
        `call_js of function ${tsfn} gets each accepted item once, and no other`,
      );
      const [finalize] = callbacks('finalize', { tsfn });
      t.ok(
        callbacks('call_js', { tsfn }).every((call) => before(call, finalize)),
        `none comes after finalize of function ${tsfn}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
