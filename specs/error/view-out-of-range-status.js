'use strict';

module.exports = {
  rule: 'What is out of range returns napi_generic_failure of a typed array and napi_pending_exception of a DataView, with codes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  level: 'may',
  napi: 1,
  covers: ['E-046', 'E-047'],
  catches: ['napi_create_typedarray:other-status', 'napi_create_dataview:other-status'],

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
    t.deepEqual(
      statuses('napi_create_typedarray'),
      ['napi_generic_failure', 'napi_generic_failure'],
      'the status of a typed array',
    );
    t.deepEqual(
      statuses('napi_create_dataview'),
      ['napi_pending_exception'],
      'the status of a DataView',
    );
    t.deepEqual(
      ['typedarray', 'misaligned', 'dataview'].map((name) => (recorded(name)[0] || [])[1]),
      [
        'ERR_NAPI_INVALID_TYPEDARRAY_LENGTH',
        'ERR_NAPI_INVALID_TYPEDARRAY_ALIGNMENT',
        'ERR_NAPI_INVALID_DATAVIEW_ARGS',
      ],
      'the codes',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
