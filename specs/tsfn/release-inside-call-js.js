'use strict';

module.exports = {
  rule: 'Where call_js itself releases last, the items behind it are still delivered before the end',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: before the destruction the queue is emptied',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_release_threadsafe_function: any thread that will stop using the function may release it',
  ],
  napi: 4,
  covers: ['A-107', 'A-121'],
  catches: ['finalize-before-items', 'release-says-closing', 'release-is-abort'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, before, exit }) {
    const calls = callbacks('call_js');
    const [finalize] = callbacks('finalize');
    t.deepEqual(
      statuses('napi_release_threadsafe_function'),
      ['napi_ok'],
      'the release from inside call_js returns napi_ok',
    );
    t.deepEqual(
      calls.map(({ item, env }) => [item, env]),
      [
        [1, 'live'],
        [2, 'live'],
        [3, 'live'],
      ],
      'all three items are delivered with a live env',
    );
    t.ok(before(calls[2], finalize), 'the last of them before finalize');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
