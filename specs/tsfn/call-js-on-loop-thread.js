'use strict';

module.exports = {
  rule: 'call_js runs on the thread of the event loop, although another thread sent the item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_threadsafe_function_call_js: it is called on the main thread',
  ],
  napi: 4,
  variants: ['main', 'worker'],
  covers: ['A-066', 'Q08'],
  catches: ['call-js-on-wrong-thread', 'calls-are-synchronous', 'item-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, callbacks, loopThread, exit }) {
    t.deepEqual(
      calls('napi_call_threadsafe_function').map(({ thread }) => thread),
      ['producer', 'producer', 'producer'],
      'another thread sends three items',
    );
    t.deepEqual(
      callbacks('call_js').map(({ thread }) => thread),
      [loopThread, loopThread, loopThread],
      'call_js runs on the thread of the event loop each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
