'use strict';

module.exports = {
  rule: 'A release that leaves a holder takes nothing from it: its calls are still accepted and delivered',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'napi_release_threadsafe_function: in either mode the current thread stops, and with abort all others should as well',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-119'],
  catches: ['release-is-abort', 'items-swapped', 'item-twice'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { thread: 'holder' }),
      ['napi_ok', 'napi_ok'],
      'the other holder still calls the function',
    );
    t.deepEqual(
      callbacks('call_js').map(({ item, env }) => [item, env]),
      [
        [1, 'live'],
        [2, 'live'],
      ],
      'both items are delivered',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
