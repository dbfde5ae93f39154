'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception of the default call raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    "napi_create_threadsafe_function: from version 10 on what call_js_cb throws is handled with 'uncaughtException'",
    'Calling a thread-safe function: without call_js_cb a default callback calls the function, without arguments',
  ],
  napi: 10,
  covers: ['A-092'],
  catches: [
    'exception-swallowed',
    'exception-carried-over',
    'exception-raised-twice',
    'default-call-lost',
  ],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    const uncaught = [];
    process.on('uncaughtException', (error) => uncaught.push(error === thrown));
    process.once('beforeExit', () => record('uncaught', uncaught));
    let calls = 0;
    addon.run(() => {
      record('ran', ++calls);
      if (calls !== 2) throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('ran'), [1, 2, 3], 'the second item comes, and the third');
    t.deepEqual(
      recorded('uncaught'),
      [[true, true]],
      'the listener gets both errors, and none of the second item',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
