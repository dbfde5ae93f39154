'use strict';

// The manual knows no limit, and a text of that length would have to be there: Node alone promises not to look.
const FUNCTIONS = [
  'napi_create_string_utf8',
  'napi_create_string_latin1',
  'napi_create_string_utf16',
];

module.exports = {
  rule: 'A length of 2^31 is refused with napi_invalid_arg, and nothing is read',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-085', 'F-042', 'F-043', 'F-044', 'VN37'],
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
      t.deepEqual(statuses(name), ['napi_invalid_arg'], `${name} returns napi_invalid_arg`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
