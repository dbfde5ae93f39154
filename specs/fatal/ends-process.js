'use strict';

module.exports = {
  rule: 'napi_fatal_error does not return, and ends the process',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_error',
  basis: ['napi_fatal_error: it does not return, and the process is terminated'],
  napi: 1,
  variants: ['main', 'worker'],
  endsBySignal: true,
  catches: ['napi_fatal_error:does-nothing'],
  covers: ['E-051', 'Z01'],

  scenario(addon, { record }) {
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
