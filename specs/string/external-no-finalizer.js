'use strict';

const ENCODINGS = ['latin1', 'utf16'];

module.exports = {
  rule: 'The finalizer of an external string may be NULL',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: finalize_callback is optional',
    'node_api_create_external_string_utf16: the same',
  ],
  napi: 10,
  covers: ['V-119', 'D-092'],
  catches: [
    'node_api_create_external_string_latin1:does-nothing',
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_latin1:result-changed',
    'node_api_create_external_string_utf16:does-nothing',
    'node_api_create_external_string_utf16:other-status',
    'node_api_create_external_string_utf16:result-changed',
  ],

  scenario(addon, { record }) {
    for (const encoding of ENCODINGS) record(encoding, addon[encoding]());
  },

  expect(t, { statuses, recorded, exit }) {
    for (const encoding of ENCODINGS) {
      t.deepEqual(
        statuses(`node_api_create_external_string_${encoding}`),
        ['napi_ok'],
        `${encoding} succeeds`,
      );
      t.deepEqual(
        recorded(encoding),
        ['exte'],
        `${encoding} makes the string ${JSON.stringify('exte')}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
