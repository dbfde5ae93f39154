'use strict';

const TABLE = [
  ['utf8', '6162630040404000'],
  ['latin1', '6162630040404000'],
  ['utf16', '6100620063000000'],
];

module.exports = {
  rule: 'With a buffer result may be NULL: the text is copied',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-101'],
  catches: [
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_latin1:result-changed',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
    'napi_get_value_string_utf8:result-changed',
  ],

  scenario(addon) {
    addon.run('abc');
  },

  expect(t, { statuses, notes, exit }) {
    for (const [encoding, bytes] of TABLE) {
      t.deepEqual(
        statuses(`napi_get_value_string_${encoding}`),
        ['napi_ok'],
        `${encoding} accepts it`,
      );
      t.deepEqual(
        notes(encoding).map((note) => note.bytes),
        [bytes],
        `${encoding} copies "abc" and its terminator`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
