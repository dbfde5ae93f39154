'use strict';

module.exports = {
  rule: 'When its creator has released the function, another holder can still deliver all of its items',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  basis: [
    'Reference counting of thread-safe functions: the function is destroyed when every thread that uses it has released it or got napi_closing from a call',
    'napi_acquire_threadsafe_function: an acquisition prevents destruction when all others have stopped using the function',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['Q06'],
  catches: [
    'producer-sleeps-through-room',
    'blocking-call-returns-early',
    'release-is-abort',
    'items-swapped',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, items, before, exit }) {
    const [release] = calls('napi_release_threadsafe_function');
    const [call] = calls('napi_call_threadsafe_function', { thread: 'producer' });
    t.ok(before(release, call), 'the creator releases before the first call');
    t.deepEqual(
      items('call_js', { env: 'live' }),
      Array.from({ length: 50 }, (_, index) => index + 1),
      'call_js gets 1 to 50 in order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
