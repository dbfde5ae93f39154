'use strict';

const THROWN = ['an error', 'an object', 'a text', 'undefined'];

module.exports = {
  rule: 'What a function throws is pending after napi_call_function, which does not return napi_ok: an error, an object, a text, undefined',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: after napi_ok no exception is pending',
    'Exceptions: with the return to JavaScript the exception is thrown where the native method was invoked',
  ],
  napi: 1,
  covers: ['E-012', 'V-302', 'VN103'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    [new Error('on purpose'), {}, 'text', undefined].forEach((value) => {
      let caught = 'nothing';
      try {
        addon.call(() => {
          throw value;
        }, {});
      } catch (error) {
        caught = Object.is(error, value);
      }
      record('caught', caught);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    THROWN.forEach((what, i) => {
      const status = statuses('napi_call_function')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${what}: it does not return napi_ok`);
      t.equal(recorded('caught')[i], true, `${what}: it is thrown where the addon was called`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
