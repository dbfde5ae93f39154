'use strict';

// The manual has it since Node-API 10, and had it for addons that are built with NAPI_EXPERIMENTAL before: the version that
// these declare is above any other.
module.exports = {
  rule: "For an addon that is built experimental an exception that call_js leaves raises 'uncaughtException'",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 9,
  covers: ['A-086', 'X01'],
  catches: ['exception-swallowed', 'exception-carried-over', 'exception-raised-twice'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', ({ code }) => uncaught.push(code));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run((item) => {
      if (item === 1) throw Object.assign(new Error('thrown on purpose'), { code: 'ON_PURPOSE' });
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), [['ON_PURPOSE']], 'the listener gets the error once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
