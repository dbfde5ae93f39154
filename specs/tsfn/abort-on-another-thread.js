'use strict';

module.exports = {
  rule: 'Whichever thread aborts, call_js and the finalizer run on the thread of the event loop',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
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
