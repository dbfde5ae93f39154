'use strict';

// The manual has an exception thrown where the native method was invoked, and does not say whether Init is one.
module.exports = {
  rule: 'An exception that is pending when Init returns is thrown by require()',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-045'],
  catches: ['napi_throw_error:does-nothing'],

  scenario(load, { record }) {
    try {
      load();
      record('loaded');
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('caught'), ['thrown by Init'], 'it can be caught there');
    t.deepEqual(recorded('loaded'), [], 'and nothing was loaded');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
