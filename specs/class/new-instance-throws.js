'use strict';

module.exports = {
  rule: 'What a constructor throws is pending after napi_new_instance, which does not return napi_ok: an error, a text, undefined',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: after napi_ok no exception is pending',
    'Exceptions: with the return to JavaScript the exception is thrown where the native method was invoked',
    'napi_new_instance: calls the constructor as new does',
  ],
  napi: 1,
  covers: ['E-036', 'V-270', 'VN90', 'VN91'],
  catches: ['napi_new_instance:does-nothing', 'napi_new_instance:other-status'],

  scenario(addon, { record }) {
    [new Error('on purpose'), 'text', undefined].forEach((value) => {
      let caught = 'nothing';
      try {
        addon.create(function () {
          throw value;
        });
      } catch (error) {
        caught = Object.is(error, value);
      }
      record('caught', caught);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    ['an error', 'a text', 'undefined'].forEach((what, i) => {
      const status = statuses('napi_new_instance')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `${what}: it does not return napi_ok`);
      t.equal(recorded('caught')[i], true, `${what}: it is thrown where the addon was called`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
