'use strict';

module.exports = {
  rule: 'A thread-safe function over a JavaScript function can be created without a call_js',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: call_js_cb is optional',
    'napi_create_threadsafe_function: where it is not given, the function is called without parameters',
  ],
  napi: 4,
  catches: ['default-call-lost'],

  scenario(addon, { record }) {
    addon.run(() => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_ok'],
      'the creation returns napi_ok',
    );
    t.equal(recorded('called').length, 1, 'the function is called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
