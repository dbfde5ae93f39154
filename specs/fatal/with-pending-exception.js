'use strict';

module.exports = {
  rule: 'napi_fatal_error ends the process with an exception pending, too',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_error',
  basis: [
    'napi_fatal_error: it does not return, and the process is terminated',
    'napi_fatal_error: it can be called with an exception pending',
  ],
  napi: 1,
  endsBySignal: true,
  catches: ['napi_fatal_error:does-nothing'],
  covers: ['E-054', 'E-020'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => record('returned'));
    setTimeout(() => record('went on'), 0);
    addon.run();
    record('returned');
  },

  expect(t, { calls, notes, recorded, exit }) {
    t.equal(calls('napi_fatal_error').length, 1, 'it is called');
    t.deepEqual(notes('it returned'), [], 'the call does not return');
    t.equal(recorded('returned').length + recorded('went on').length, 0, 'nothing runs after it');
    t.ok(exit !== 0, 'the process does not end well');
  },
};
