'use strict';

const ENCODINGS = ['utf8', 'latin1', 'utf16'];

module.exports = {
  rule: 'A NULL text with length 0 is the empty string',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-083', 'F-042', 'F-043', 'F-044', 'VN38'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:other-status',
    'napi_create_string_latin1:result-changed',
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:other-status',
    'napi_create_string_utf16:result-changed',
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:other-status',
    'napi_create_string_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    for (const encoding of ENCODINGS) record(encoding, addon[encoding]());
  },

  expect(t, { statuses, recorded, exit }) {
    for (const encoding of ENCODINGS) {
      t.deepEqual(
        statuses(`napi_create_string_${encoding}`),
        ['napi_ok'],
        `${encoding} accepts it`,
      );
      t.deepEqual(recorded(encoding), [''], `${encoding} makes the empty string`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
