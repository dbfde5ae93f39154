'use strict';

module.exports = {
  rule: 'What napi_throw has thrown can be cleared, whatever value it is, and the native function then returns normally',
  from: 'https://nodejs.org/api/n-api.html#napi_get_and_clear_last_exception',
  basis: [
    'napi_throw: it throws the JavaScript value that it is given',
    'Exceptions: native code can get the exception, clear it, and continue',
    'napi_get_and_clear_last_exception: the result is the exception, if one is pending',
  ],
  napi: 1,
  covers: ['E-014', 'E-015'],
  catches: ['napi_throw:does-nothing', 'napi_get_and_clear_last_exception:does-nothing'],

  scenario(addon, { record }) {
    const values = [42, NaN, '', 'text', true, null, undefined, Symbol('thrown'), {}, [], () => {}];
    for (const value of values) {
      try {
        record('cleared', Object.is(addon.run(value), value));
      } catch (error) {
        record('cleared', 'thrown');
      }
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('napi_throw').length, 11, 'each is thrown');
    t.deepEqual(recorded('cleared'), Array(11).fill(true), 'who clears it gets each value itself');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
