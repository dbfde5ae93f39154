'use strict';

// A runtime that asks for the value of an exception to know whether there is one loses these. Each has a function of its own, and
// its own turns of the event loop: what an exception does to the items after it is another rule.
module.exports = {
  rule: "What call_js leaves thrown reaches 'uncaughtException' also where it is undefined, null or zero",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    "napi_create_threadsafe_function: from version 10 on what call_js_cb throws is handled with 'uncaughtException'",
    "Event 'uncaughtException': the listener gets the exception itself",
  ],
  napi: 10,
  covers: ['X06'],
  catches: ['exception-swallowed', 'exception-raised-twice'],

  scenario(addon, { record, afterTurns }) {
    const values = [undefined, null, 0];
    const uncaught = [];
    process.on('uncaughtException', (value) => uncaught.push(values.indexOf(value)));
    process.once('beforeExit', () => record('uncaught', uncaught));
    const throwOneByOne = (index) => {
      if (index === values.length) return;
      addon.run((item) => {
        if (item === 1) throw values[index];
      });
      afterTurns(() => throwOneByOne(index + 1));
    };
    throwOneByOne(0);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), [[0, 1, 2]], 'undefined, null and zero arrive in turn');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
