'use strict';

// The manual has the process terminated, and does not say how.
module.exports = {
  rule: 'napi_fatal_error ends the process by SIGABRT',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_error',
  level: 'should',
  napi: 1,
  endsBySignal: true,
  catches: ['napi_fatal_error:does-nothing'],
  covers: ['E-051', 'Z01', 'F-058'],
  provenBy: 'bun@1.3.14',

  scenario(addon, { record }) {
    setTimeout(() => record('went on'), 0);
    addon.run();
    record('returned');
  },

  expect(t, { calls, notes, recorded, signal }) {
    t.equal(calls('napi_fatal_error').length, 1, 'it is called');
    t.deepEqual(notes('it returned'), [], 'the call does not return');
    t.equal(recorded('returned').length + recorded('went on').length, 0, 'nothing runs after it');
    t.equal(signal, 'SIGABRT', 'the signal is that of abort()');
  },
};
