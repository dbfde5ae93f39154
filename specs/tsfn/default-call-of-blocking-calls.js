'use strict';

module.exports = {
  rule: 'Without a call_js each blocking call leads to one call of the JavaScript function without arguments',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: without call_js_cb a default callback calls the function, without arguments',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['C02'],
  catches: ['default-call-gets-argument', 'default-call-lost', 'blocking-call-returns-early'],

  scenario(addon, { record }) {
    addon.run((...args) => record('called', args.length));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each call returns napi_ok',
    );
    t.deepEqual(recorded('called'), [0, 0, 0], 'it is called three times, with no argument');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
