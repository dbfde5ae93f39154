'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception that the finalizer leaves raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 10,
  covers: ['X01'],

  scenario(addon, { record }) {
    process.on('uncaughtException', ({ code }) => record('uncaught', code));
    addon.run();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), ['ON_PURPOSE'], 'the listener gets the error once');
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
