'use strict';

module.exports = {
  rule: 'napi_instanceof returns napi_function_expected for a constructor that is no function, and the error has the code ERR_NAPI_CONS_FUNCTION',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  level: 'may',
  napi: 1,
  covers: ['E-038', 'F-102'],
  catches: ['napi_instanceof:does-nothing', 'napi_instanceof:other-status'],

  scenario(addon, { record }) {
    for (const other of [{}, 7, 'text']) {
      try {
        addon.run({}, other);
        record('thrown', null);
      } catch (error) {
        record('thrown', [error instanceof TypeError, error.code]);
      }
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_instanceof'),
      Array(3).fill('napi_function_expected'),
      'it returns napi_function_expected',
    );
    t.deepEqual(
      recorded('thrown').map((thrown) => thrown && thrown[1]),
      Array(3).fill('ERR_NAPI_CONS_FUNCTION'),
      'the error has the code',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
