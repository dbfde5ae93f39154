'use strict';

module.exports = {
  rule: 'A typed array or a DataView that goes beyond its ArrayBuffer throws a RangeError',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: a length that is too large for the buffer throws a RangeError',
    'napi_create_dataview: a length and offset beyond the buffer throw a RangeError',
    'Return values: napi_ok where no uncaught JavaScript exception was thrown',
  ],
  napi: 1,
  covers: ['E-046', 'E-047'],
  catches: ['napi_create_typedarray:does-nothing', 'napi_create_dataview:does-nothing'],

  scenario(addon, { record }) {
    for (const name of ['typedarray', 'misaligned', 'dataview']) {
      try {
        addon[name](new ArrayBuffer(16));
        record(name, null);
      } catch (error) {
        record(name, [error instanceof RangeError, error.code]);
      }
    }
  },

  expect(t, { statuses, recorded, exit }) {
    for (const name of ['napi_create_typedarray', 'napi_create_dataview']) {
      const [status = 'not called'] = statuses(name);
      t.ok(/^napi_(?!ok$)/.test(status), `${name} does not return napi_ok`);
    }
    for (const name of ['typedarray', 'dataview'])
      t.deepEqual(
        recorded(name).map((thrown) => thrown && thrown[0]),
        [true],
        `the ${name} throws a RangeError`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
