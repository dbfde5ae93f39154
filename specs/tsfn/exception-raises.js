'use strict';

// The listener only collects, and JavaScript records at the end of its loop: Node keeps the exception pending while it calls the
// listener, and an addon function that is called there throws it once more.
module.exports = {
  rule: "From Node-API 10 on an exception that call_js leaves raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    "napi_create_threadsafe_function: from version 10 on what call_js_cb throws is handled with 'uncaughtException'",
    "Event 'uncaughtException': the listener gets the exception itself",
  ],
  napi: 10,
  covers: ['A-086', 'X01'],
  catches: ['exception-swallowed', 'exception-carried-over', 'exception-raised-twice'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    const uncaught = [];
    process.on('uncaughtException', (error, origin) => uncaught.push([error === thrown, origin]));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run((item) => {
      if (item === 1) throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('uncaught'),
      [[[true, 'uncaughtException']]],
      'the listener gets the error and its origin once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
