'use strict';

module.exports = {
  rule: 'napi_fatal_error needs no location',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_error',
  basis: [
    'napi_fatal_error: it does not return, and the process is terminated',
    'napi_fatal_error: the location is optional',
  ],
  napi: 1,
  endsBySignal: true,
  catches: ['napi_fatal_error:does-nothing'],
  covers: ['E-053', 'F-058'],

  scenario(addon, { record }) {
    setTimeout(() => record('went on'), 0);
    addon.run();
    record('returned');
  },

  expect(t, { calls, notes, recorded, exit, signal }) {
    t.equal(calls('napi_fatal_error').length, 1, 'it is called');
    t.deepEqual(notes('it returned'), [], 'the call does not return');
    t.equal(recorded('returned').length + recorded('went on').length, 0, 'nothing runs after it');
    t.ok(exit !== 0 && signal !== 'SIGSEGV', 'the process ends, and not as it read at NULL');
  },
};
