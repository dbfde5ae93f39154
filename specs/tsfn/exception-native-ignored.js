'use strict';

module.exports = {
  rule: 'Before Node-API 10 an exception that call_js throws natively is ignored as one of JavaScript is',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: before version 10 what call_js_cb throws is ignored',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['A-091'],
  catches: ['exception-raised-twice', 'release-is-abort'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', (error) => uncaught.push(error.message));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run();
  },

  expect(t, { recorded, notes, items, exit }) {
    t.equal(notes('throw', { status: 'napi_ok' }).length, 1, 'the first item throws');
    t.deepEqual(recorded('uncaught'), [[]], "there is no 'uncaughtException'");
    t.deepEqual(items('call_js'), [1, 2], 'the second item comes');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
