'use strict';

module.exports = {
  rule: 'From Node-API 10 on an exception that call_js leaves and nobody listens for ends the process',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    "napi_create_threadsafe_function: from version 10 on what call_js_cb throws is handled with 'uncaughtException'",
    "Event 'uncaughtException': without a listener the exception ends the process with an error",
  ],
  napi: 10,
  covers: ['A-089', 'X03'],
  catches: ['exception-swallowed', 'exception-carried-over'],

  scenario(addon, { record }) {
    addon.run((item) => {
      record('ran', item);
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, exit }) {
    t.equal(recorded('ran')[0], 1, 'the item that throws runs');
    t.notEqual(exit, 0, 'the process ends with an error');
  },
};
