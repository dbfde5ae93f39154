'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception that the finalizer leaves raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 10,
  covers: ['A-157', 'X01'],
  catches: [
    'finalize-at-end-only',
    'finalize-gets-no-env',
    'finalize-on-wrong-thread',
    'finalize-never',
  ],

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
