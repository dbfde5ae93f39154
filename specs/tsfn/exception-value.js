'use strict';

module.exports = {
  rule: "What call_js leaves thrown reaches 'uncaughtException' as it is, also where it is no Error",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    "napi_create_threadsafe_function: from version 10 on what call_js_cb throws is handled with 'uncaughtException'",
    "Event 'uncaughtException': the listener gets the exception itself",
    'napi_throw: any JavaScript value can be thrown',
  ],
  napi: 10,
  covers: ['X06'],
  catches: ['exception-swallowed', 'exception-carried-over', 'exception-raised-twice'],

  scenario(addon, { record }) {
    const values = [{ any: 'object' }, 'text', 7];
    const uncaught = [];
    process.on('uncaughtException', (value) => uncaught.push(values.indexOf(value)));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run((item) => {
      throw values[item - 1];
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), [[0, 1, 2]], 'an object, a text and a number arrive in turn');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
