'use strict';

module.exports = {
  rule: 'A typed array that goes beyond its ArrayBuffer returns napi_generic_failure, and the error has a code',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  level: 'may',
  napi: 1,
  covers: ['E-046'],
  catches: ['napi_create_typedarray:does-nothing', 'napi_create_typedarray:other-status'],

  scenario(addon, { record }) {
    try {
      addon.typedarray(new ArrayBuffer(16));
      record('thrown', null);
    } catch (error) {
      record('thrown', [error instanceof RangeError, error.code]);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_create_typedarray'),
      ['napi_generic_failure'],
      'it returns napi_generic_failure',
    );
    t.deepEqual(
      recorded('thrown').map((thrown) => thrown && thrown[1]),
      ['ERR_NAPI_INVALID_TYPEDARRAY_LENGTH'],
      'the error has the code',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
