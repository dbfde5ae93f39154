'use strict';

const ENCODINGS = ['latin1', 'utf16'];

module.exports = {
  rule: 'An external string is the string of the text, by its length: 4 of 6',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: a JavaScript string from an ISO-8859-1-encoded text',
    'node_api_create_external_string_utf16: a JavaScript string from a UTF-16-LE-encoded text',
    'node_api_create_external_string_latin1: length is that of the string in bytes',
    'node_api_create_external_string_utf16: length is that of the string in two-byte code units',
  ],
  napi: 10,
  covers: ['V-114', 'V-115'],
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
