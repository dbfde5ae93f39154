'use strict';

// A failure is an item that comes twice or never. A correct runtime cannot show it: an item is in the queue if its call
// returned napi_ok, all calls are over when the cleanup hook returns, and the queue is emptied before the function is gone.
module.exports = {
  rule: 'Items that threads placed in the queue while a cleanup hook waits for them reach call_js once each',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'Finalization on the exit of the Node.js environment: finalizers of functions come after the cleanup hooks',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate'],
  covers: ['A-030', 'A-031', 'W06'],
  catches: ['returned-items-lost', 'returned-items-twice', 'queue-full-says-ok'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, items, threadEnds, threadStarts, exit, statuses }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      new Array(3).fill('napi_ok'),
      'there are the functions',
    );
    const sent = calls('napi_call_threadsafe_function');
    t.ok(
      sent.every(({ status }) => status !== undefined),
      'each call returns',
    );
    for (const tsfn of [1, 2, 3]) {
      const accepted = sent.filter((call) => call.tsfn === tsfn && call.status === 'napi_ok');
      t.deepEqual(
        items('call_js', { tsfn }).sort((a, b) => a - b),
        accepted.map(({ item }) => item).sort((a, b) => a - b),
        `call_js of function ${tsfn} gets each accepted item once, and no other`,
      );
    }
    t.equal(
      threadEnds('producer').length,
      threadStarts('producer').length,
      'each producer that started ends',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    if (calls('napi_call_threadsafe_function').length === 0) return 'the cleanup hook did not run';
    return calls('napi_call_threadsafe_function', { status: 'napi_ok' }).length === 0
      ? 'the functions take no item there'
      : null;
  },
};
