'use strict';

module.exports = {
  rule: "Before Node-API 10 an exception that call_js leaves is ignored: no 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: ['napi_create_threadsafe_function: before version 10 what call_js_cb throws is ignored'],
  napi: 4,
  covers: ['A-087', 'X02'],
  catches: ['exception-raised-twice', 'callback-lost', 'release-is-abort'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', (error) => uncaught.push(error.message));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run((item) => {
      record('ran', item);
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, exit }) {
    t.equal(recorded('ran')[0], 1, 'the item that throws runs');
    t.deepEqual(recorded('uncaught'), [[]], "there is no 'uncaughtException'");
    t.equal(exit, 0, 'the process ends by itself');
  },
};
