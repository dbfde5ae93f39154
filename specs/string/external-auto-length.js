'use strict';

const ENCODINGS = ['latin1', 'utf16'];

module.exports = {
  rule: 'NAPI_AUTO_LENGTH makes an external string up to the terminating NUL',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: NAPI_AUTO_LENGTH where the text is NUL-terminated',
    'node_api_create_external_string_utf16: the same',
  ],
  napi: 10,
  covers: ['V-115'],
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
        ['extern'],
        `${encoding} makes the string ${JSON.stringify('extern')}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
