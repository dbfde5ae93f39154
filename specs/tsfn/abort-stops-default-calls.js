'use strict';

module.exports = {
  rule: 'Items queued at an abort never reach a JavaScript function that has no call_js',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-100', 'A-128'],
  catches: ['abort-is-release', 'calls-are-synchronous'],

  scenario(addon, { record }) {
    addon.run(() => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'five items are queued',
    );
    t.deepEqual(recorded('called'), [], 'the JavaScript function is not called');
    t.equal(exit, 0, 'until its event loop ends');
  },
};
