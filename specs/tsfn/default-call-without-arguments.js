'use strict';

module.exports = {
  rule: 'Without a call_js the JavaScript function is called without arguments, once for each item',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: without call_js_cb a default callback calls the function, without arguments',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'napi_create_threadsafe_function: by default the function is called without parameters, with undefined for its this',
  ],
  napi: 4,
  covers: ['A-079', 'A-081', 'C03', 'Q18'],
  catches: ['default-call-gets-argument', 'default-call-lost', 'release-is-abort'],

  scenario(addon, { record }) {
    addon.run((...args) => record('called', args.length));
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('called'), [0, 0, 0], 'it is called three times, with no argument');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
