'use strict';

// That an uncaught exception ends the process is Node's, and not said of napi_fatal_exception.
module.exports = {
  rule: 'Where nobody listens, napi_fatal_exception ends the process with a failure',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  level: 'should',
  napi: 3,
  covers: ['E-031'],
  catches: ['napi_fatal_exception:does-nothing'],

  scenario(addon, { record }) {
    setTimeout(() => record('went on'), 100);
    addon.run(new Error('thrown on purpose'));
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(calls('napi_fatal_exception').length, 1, 'it is called');
    t.deepEqual(recorded('went on'), [], 'the event loop does not go on');
    t.equal(exit, 1, 'the exit status is 1');
  },
};
