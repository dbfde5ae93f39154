'use strict';

module.exports = {
  rule: "From Node-API 10 on an exception of the default call raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 10,
  covers: ['A-092'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    process.on('uncaughtException', (error) => record('is what was thrown', error === thrown));
    addon.run(() => {
      throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('is what was thrown'), [true, true], 'the listener gets both errors');
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
