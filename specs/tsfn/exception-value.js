'use strict';

module.exports = {
  rule: "What call_js leaves thrown reaches 'uncaughtException' as it is, also where it is no Error",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 10,
  covers: ['X06'],

  scenario(addon, { record }) {
    const values = [{ any: 'object' }, 'text', 7];
    process.on('uncaughtException', (value) => record('value', values.indexOf(value)));
    addon.run((item) => {
      throw values[item - 1];
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('value'), [0, 1, 2], 'an object, a text and a number arrive in turn');
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
