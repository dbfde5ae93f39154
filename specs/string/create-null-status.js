'use strict';

const FUNCTIONS = [
  'napi_create_string_utf8',
  'napi_create_string_latin1',
  'napi_create_string_utf16',
];

module.exports = {
  rule: 'A NULL text with length 3 or NAPI_AUTO_LENGTH is refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-084', 'F-042', 'F-043', 'F-044', 'VN38'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:other-status',
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:other-status',
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(
        statuses(name),
        Array(2).fill('napi_invalid_arg'),
        `${name} returns napi_invalid_arg`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
