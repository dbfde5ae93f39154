'use strict';

module.exports = {
  rule: 'Without a call_js what the JavaScript function returns is ignored',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: by default the function is called without parameters, with undefined for its this',
    'Calling a thread-safe function: without call_js_cb a default callback calls the function, without arguments',
  ],
  napi: 4,
  covers: ['A-082'],
  catches: ['default-call-lost', 'release-is-abort', 'calls-are-synchronous'],

  scenario(addon, { record }) {
    const results = [null, Symbol('result'), new Promise(() => {}), new Error('returned')];
    process.on('uncaughtException', () => record('uncaught'));
    addon.run(() => {
      record('results left', results.length);
      return results.pop();
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('results left'), [4, 3, 2, 1], 'the function is called for each item');
    t.deepEqual(recorded('uncaught'), [], 'an error that is returned is not thrown');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
