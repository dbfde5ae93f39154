'use strict';

module.exports = {
  rule: 'A typed array that goes beyond its ArrayBuffer throws a RangeError',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: a length that is too large for the buffer throws a RangeError',
    'Return values: napi_ok where no uncaught JavaScript exception was thrown',
  ],
  napi: 1,
  covers: ['E-046'],
  catches: ['napi_create_typedarray:does-nothing'],

  scenario(addon, { record }) {
    try {
      addon.typedarray(new ArrayBuffer(16));
      record('thrown', null);
    } catch (error) {
      record('thrown', [error instanceof RangeError, error.code]);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    const failed = statuses('napi_create_typedarray');
    t.equal(failed.length, 1, 'it is called');
    t.ok(/^napi_(?!ok$)/.test(failed[0]), 'it does not return napi_ok');
    t.deepEqual(
      recorded('thrown').map((thrown) => thrown && thrown[0]),
      [true],
      'it throws a RangeError',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
