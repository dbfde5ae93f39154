'use strict';

module.exports = {
  rule: "napi_fatal_exception in call_js raises 'uncaughtException' with its error",
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  basis: ["napi_fatal_exception: it triggers 'uncaughtException' with the error that is passed"],
  napi: 4,
  catches: ['call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', ({ message }) => uncaught.push(message));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run();
  },

  expect(t, { recorded, notes, exit }) {
    t.deepEqual(
      notes('fatal exception').map(({ status }) => status),
      ['napi_ok', 'napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(
      recorded('uncaught'),
      [['on purpose', 'on purpose']],
      'the listener gets each error',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
