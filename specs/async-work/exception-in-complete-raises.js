'use strict';

// The manual has a policy for the exceptions of thread-safe functions, and says nothing on those of complete.
module.exports = {
  rule: "An exception of the JavaScript that complete calls raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_async_complete_callback',
  level: 'should',
  napi: 1,
  covers: ['B-025', 'S07'],
  catches: ['complete:lost', 'napi_call_function:does-nothing'],

  scenario(addon, { record }) {
    const errors = [new Error('the first'), new Error('the second')];
    const uncaught = [];
    let thrown = 0;
    process.on('uncaughtException', (error) => uncaught.push(errors.indexOf(error)));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run(() => {
      throw errors[thrown++];
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), [[0, 1]], 'the listener gets each error once, and itself');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
