'use strict';

// The manual speaks of the error that is passed; that any value will do is what Node does.
module.exports = {
  rule: "napi_fatal_exception in call_js raises 'uncaughtException' with its value, also where that is no Error",
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  level: 'should',
  napi: 4,
  covers: ['X08'],
  catches: ['call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    const uncaught = [];
    process.on('uncaughtException', (value) => uncaught.push(value));
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
      'the listener gets each value',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
