'use strict';

module.exports = {
  rule: 'A DataView that goes beyond its ArrayBuffer returns napi_pending_exception, and the error has a code',
  from: 'https://nodejs.org/api/n-api.html#napi_create_dataview',
  level: 'may',
  napi: 1,
  covers: ['E-047'],
  catches: ['napi_create_dataview:does-nothing', 'napi_create_dataview:other-status'],

  scenario(addon, { record }) {
    try {
      addon.dataview(new ArrayBuffer(16));
      record('thrown', null);
    } catch (error) {
      record('thrown', [error instanceof RangeError, error.code]);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_create_dataview'),
      ['napi_pending_exception'],
      'it returns napi_pending_exception',
    );
    t.deepEqual(
      recorded('thrown').map((thrown) => thrown && thrown[1]),
      ['ERR_NAPI_INVALID_DATAVIEW_ARGS'],
      'the error has the code',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
