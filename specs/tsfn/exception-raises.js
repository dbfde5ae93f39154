'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception that call_js leaves raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 10,
  covers: ['A-086', 'X01'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    process.on('uncaughtException', (error, origin) =>
      record('uncaught', [error === thrown, origin]),
    );
    addon.run((item) => {
      if (item === 1) throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('uncaught'),
      [[true, 'uncaughtException']],
      'the listener gets the error and its origin once',
    );
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
