'use strict';

// The manual has a policy for the exceptions of thread-safe functions, and says nothing on those of complete.
module.exports = {
  rule: 'An exception that complete leaves and nobody listens for ends the process with an error',
  from: 'https://nodejs.org/api/n-api.html#napi_async_complete_callback',
  level: 'should',
  napi: 1,
  covers: ['B-025', 'S07'],
  catches: ['complete:lost', 'napi_throw_error:does-nothing'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit, signal }) {
    t.deepEqual(statuses('napi_throw_error'), ['napi_ok'], 'complete throws');
    t.ok(exit > 0 && signal === null, 'the process ends with an error');
  },
};
