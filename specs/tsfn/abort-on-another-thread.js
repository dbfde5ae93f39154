'use strict';

module.exports = {
  rule: 'Whichever thread aborts, call_js and the finalizer run on the thread of the event loop',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'napi_release_threadsafe_function: any thread that will stop using the function may release it',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-133'],
  catches: ['finalize-on-wrong-thread', 'release-says-closing', 'call-js-on-wrong-thread'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, loopThread, exit }) {
    t.deepEqual(
      statuses('napi_release_threadsafe_function', { thread: 'holder', mode: 'abort' }),
      ['napi_ok'],
      'another thread aborts the function',
    );
    t.deepEqual(
      callbacks('finalize').map(({ thread }) => thread),
      [loopThread],
      'finalize runs once, on the thread of the event loop',
    );
    t.ok(
      callbacks('call_js').every(({ thread }) => thread === loopThread),
      'so does each call_js',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
