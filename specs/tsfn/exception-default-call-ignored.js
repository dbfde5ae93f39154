'use strict';

module.exports = {
  rule: 'Before Node-API 10 an exception of the default call is ignored, and the next item comes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: before version 10 what call_js_cb throws is ignored',
    'Calling a thread-safe function: without call_js_cb a default callback calls the function, without arguments',
  ],
  napi: 4,
  covers: ['A-092'],
  catches: ['exception-raised-twice', 'exception-carried-over', 'default-call-lost'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', (error) => uncaught.push(error.message));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run(() => {
      record('ran');
      throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, exit }) {
    t.equal(recorded('ran').length, 3, 'all items run');
    t.deepEqual(recorded('uncaught'), [[]], "there is no 'uncaughtException'");
    t.equal(exit, 0, 'the process ends by itself');
  },
};
