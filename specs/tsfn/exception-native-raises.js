'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception that call_js throws natively raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 10,
  covers: ['A-091', 'X04'],

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
