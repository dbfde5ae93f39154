'use strict';

module.exports = {
  rule: 'napi_call_function is enough in call_js: the ticks and promise jobs of the function run too',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: call_js_cb runs in a context that suits callbacks, so that napi_make_callback is not needed',
    'napi_threadsafe_function_call_js: its purpose is to make parameters and to call JavaScript; napi_call_function is enough',
    'napi_make_callback: ticks and promise jobs of a callback run before it returns',
  ],
  napi: 4,
  covers: ['A-073'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run((item) => {
      process.nextTick(() => record('tick', item));
      Promise.resolve().then(() => record('job', item));
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('tick'), [1, 2, 3], 'each tick runs');
    t.deepEqual(recorded('job'), [1, 2, 3], 'each promise job runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
