'use strict';

module.exports = {
  rule: 'What a callback returns is dropped where an exception is pending, which is thrown: an error, a text, undefined',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: with the return to JavaScript the exception is thrown where the native method was invoked',
  ],
  napi: 1,
  covers: ['V-284', 'VN104'],
  catches: ['napi_throw:does-nothing', 'napi_throw:other-status'],

  scenario(addon, { record }) {
    [new Error('on purpose'), 'text', undefined].forEach((value) => {
      try {
        record('returned', typeof addon.run(value, 5));
      } catch (error) {
        record('thrown', Object.is(error, value));
      }
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_throw'), ['napi_ok', 'napi_ok', 'napi_ok'], 'all are thrown');
    t.deepEqual(recorded('returned'), [], 'nothing is returned');
    ['an error', 'a text', 'undefined'].forEach((what, i) =>
      t.equal(recorded('thrown')[i], true, `${what} is thrown`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
