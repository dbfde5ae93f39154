'use strict';

const ENCODINGS = ['utf8', 'utf16', 'latin1'];

module.exports = {
  rule: 'buf and result both NULL are refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-102', 'F-093', 'F-094', 'F-095', 'VN39'],
  catches: [
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
  ],

  scenario(addon) {
    for (const encoding of ENCODINGS) addon[encoding]('abc');
  },

  expect(t, { statuses, exit }) {
    for (const encoding of ENCODINGS)
      t.deepEqual(
        statuses(`napi_get_value_string_${encoding}`),
        ['napi_invalid_arg'],
        `${encoding} returns napi_invalid_arg`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
