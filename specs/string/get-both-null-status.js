'use strict';

const ENCODINGS = ['utf8', 'utf16', 'latin1'];

module.exports = {
  rule: 'buf and result both NULL are refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-102'],
  catches: [],

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
