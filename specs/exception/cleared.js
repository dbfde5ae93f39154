'use strict';

module.exports = {
  rule: 'napi_get_and_clear_last_exception gives what was thrown, and the native function can return normally after it',
  from: 'https://nodejs.org/api/n-api.html#napi_get_and_clear_last_exception',
  basis: [
    'Exceptions: native code can get the exception, clear it, and continue',
    'napi_get_and_clear_last_exception: the result is the exception, if one is pending',
    'napi_get_and_clear_last_exception: it can be called with an exception pending',
  ],
  napi: 1,
  covers: ['E-014', 'F-061'],
  catches: ['napi_get_and_clear_last_exception:does-nothing'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    const returned = addon.run(() => {
      throw thrown;
    });
    record('same', returned === thrown);
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(
      statuses('napi_get_and_clear_last_exception')[0],
      'napi_ok',
      'it can be called with an exception pending',
    );
    t.deepEqual(recorded('same'), [true], 'it gives that very object, and nothing is thrown');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
