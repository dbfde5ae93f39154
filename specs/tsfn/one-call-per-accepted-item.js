'use strict';

module.exports = {
  rule: 'call_js runs once for each accepted item and never for a refused one',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_call_threadsafe_function: the value is only queued where the call returns napi_ok',
    'Calling a thread-safe function: without blocking a call on a full queue returns napi_queue_full, and adds nothing',
  ],
  napi: 4,
  covers: ['A-030', 'A-031'],
  catches: ['queue-full-says-ok', 'queue-full-queues', 'blocking-call-returns-early'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, items, exit }) {
    const sent = calls('napi_call_threadsafe_function');
    const accepted = sent.filter(({ status }) => status === 'napi_ok').map(({ item }) => item);
    const refused = sent.filter(({ status }) => status === 'napi_queue_full');
    t.equal(sent.length, 200, 'there were 200 calls');
    t.ok(refused.length > 0, 'some of them were refused');
    t.equal(accepted.length + refused.length, 200, 'all others were accepted');
    t.deepEqual(items('call_js'), accepted, 'call_js gets the accepted items, each once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
