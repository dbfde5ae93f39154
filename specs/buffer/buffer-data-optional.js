'use strict';

module.exports = {
  rule: 'napi_create_buffer and napi_create_buffer_copy need not tell where the memory is',
  from: 'https://nodejs.org/api/n-api.html#napi_create_buffer',
  basis: [
    'napi_create_buffer: data can be ignored by passing NULL',
    'napi_create_buffer_copy: result_data can be ignored by passing NULL',
  ],
  napi: 1,
  covers: ['V-319', 'V-324', 'F-026', 'F-027'],
  catches: [
    'napi_create_buffer:does-nothing',
    'napi_create_buffer:other-status',
    'napi_create_buffer:result-changed',
    'napi_create_buffer_copy:does-nothing',
    'napi_create_buffer_copy:other-status',
    'napi_create_buffer_copy:result-changed',
  ],

  scenario(addon, { record }) {
    const [made, copied] = [addon.create(), addon.copy()];
    record('made', [made instanceof Buffer, made && made.length]);
    record('copied', [copied instanceof Buffer, String(copied)]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_buffer'), ['napi_ok'], 'one returns napi_ok');
    t.deepEqual(statuses('napi_create_buffer_copy'), ['napi_ok'], 'so does the other');
    t.deepEqual(recorded('made'), [[true, 5]], 'a Buffer is made');
    t.deepEqual(recorded('copied'), [[true, 'wxyz']], 'a Buffer is copied');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
