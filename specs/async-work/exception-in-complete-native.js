'use strict';

// The manual has a policy for the exceptions of thread-safe functions, and says nothing on those of complete.
module.exports = {
  rule: "An exception that complete throws natively raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_async_complete_callback',
  level: 'should',
  napi: 1,
  covers: ['B-025', 'S07'],
  catches: ['complete:lost', 'napi_throw_error:does-nothing'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', ({ code }) => uncaught.push(code));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), [['ON_PURPOSE']], 'the listener gets the error once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
