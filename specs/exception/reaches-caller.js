'use strict';

module.exports = {
  rule: 'An exception that is pending when a native function returns is thrown where JavaScript called it',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: a pending exception is thrown when the native function returns to JavaScript',
    'napi_throw: it throws the JavaScript value that it is given',
  ],
  napi: 1,
  covers: ['E-013'],
  catches: ['napi_throw:does-nothing'],

  scenario(addon, { record }) {
    const thrown = { on: 'purpose' };
    try {
      record('returned', addon.run(thrown, 'a value'));
    } catch (error) {
      record('caught', error === thrown);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_throw').length, 1, 'it is called');
    t.deepEqual(recorded('returned'), [], 'the call does not return');
    t.deepEqual(recorded('caught'), [true], 'it throws that very object');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
