'use strict';

module.exports = {
  rule: 'An exception that was cleared can be thrown again, the very same',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: ['Exceptions: an exception that was cleared can be thrown again with napi_throw'],
  napi: 1,
  covers: ['E-018'],
  catches: ['napi_throw:does-nothing'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    try {
      addon.run(() => {
        throw thrown;
      });
    } catch (error) {
      record('caught', error === thrown);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_get_and_clear_last_exception').length, 1, 'it is cleared');
    t.equal(statuses('napi_throw').length, 1, 'it is thrown again');
    t.deepEqual(recorded('caught'), [true], 'the caller gets that very object');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
