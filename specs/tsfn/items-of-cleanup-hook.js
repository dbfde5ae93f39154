'use strict';

// call_js runs once for each value that a call placed in the queue: the manual makes no exception for the end of an environment.
// Whether a call is still accepted there, and with which env its item comes, is left open.
module.exports = {
  rule: 'Items that a call in a cleanup hook placed in the queue reach call_js once each, and none after finalize',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'Finalization on the exit of the Node.js environment: finalizers of functions come after the cleanup hooks',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate'],
  covers: ['A-031', 'A-170', 'W06'],
  catches: [
    'returned-items-lost',
    'returned-items-twice',
    'returned-items-have-callback',
    'finalize-before-returned-items',
  ],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, statuses, callbacks, items, before, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      new Array(1).fill('napi_ok'),
      'there is a function',
    );
    const accepted = calls('napi_call_threadsafe_function', { status: 'napi_ok' });
    const [finalize] = callbacks('finalize');
    t.ok(
      statuses('napi_call_threadsafe_function').every((status) => status !== 'did not return'),
      'each call returns',
    );
    t.deepEqual(
      items('call_js').sort((a, b) => a - b),
      accepted.map(({ item }) => item).sort((a, b) => a - b),
      'each item that was accepted comes once',
    );
    t.ok(
      callbacks('call_js').every((call) => (call.env === 'null') === (call.js_callback === 'null')),
      'env and callback are NULL together',
    );
    t.ok(
      callbacks('call_js').every((call) => finalize === undefined || before(call, finalize)),
      'none comes after finalize',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    if (calls('napi_call_threadsafe_function').length === 0) return 'the cleanup hook did not run';
    return calls('napi_call_threadsafe_function', { status: 'napi_ok' }).length === 0
      ? 'the function takes no item there'
      : null;
  },
};
