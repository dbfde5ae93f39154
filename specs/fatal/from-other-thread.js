'use strict';

// The manual does not say on which threads it may be called. It takes no env.
module.exports = {
  rule: 'napi_fatal_error ends the process from any thread, too',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_error',
  level: 'may',
  napi: 1,
  endsBySignal: true,
  catches: ['napi_fatal_error:does-nothing'],
  covers: ['Z03'],

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
