'use strict';

// As new TypedArray() does in ECMAScript; the manual has the length alone.
module.exports = {
  rule: 'A typed array whose offset is no multiple of the size of an element throws a RangeError',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  level: 'should',
  napi: 1,
  covers: ['E-046'],
  catches: ['napi_create_typedarray:does-nothing'],

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
    t.equal(statuses('napi_create_typedarray').length, 2, 'it is called');
    t.deepEqual(
      recorded('misaligned').map((thrown) => thrown && thrown[0]),
      [true],
      'it throws a RangeError',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
