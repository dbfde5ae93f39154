'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception that call_js throws natively raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    "napi_create_threadsafe_function: from version 10 on what call_js_cb throws is handled with 'uncaughtException'",
  ],
  napi: 10,
  covers: ['A-091', 'X04'],
  catches: ['exception-swallowed', 'exception-carried-over', 'exception-raised-twice'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', ({ code }) => uncaught.push(code));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run();
  },

  expect(t, { recorded, items, exit }) {
    t.deepEqual(recorded('uncaught'), [['ON_PURPOSE']], 'the listener gets the error once');
    t.deepEqual(items('call_js'), [1, 2], 'the second item comes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
