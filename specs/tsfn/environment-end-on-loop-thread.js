'use strict';

// Whether items come at all is another rule.
module.exports = {
  rule: 'Items that come while the environment ends reach call_js on the thread of that environment',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: it is called on the main thread',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['A-180'],
  catches: ['call-js-on-wrong-thread'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, callbacks, loopThread, exit }) {
    t.equal(calls('napi_call_threadsafe_function').length, 3, 'three items are sent');
    t.ok(
      callbacks('call_js').every(({ thread }) => thread === loopThread),
      'each that comes does so on that thread',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('call_js').length === 0 ? 'no item came' : null;
  },
};
