'use strict';

const FUNCTIONS = [
  'napi_get_value_string_utf8',
  'napi_get_value_string_latin1',
  'napi_get_value_string_utf16',
];

module.exports = {
  rule: 'buf and result both NULL are refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-102'],
  catches: [],

  scenario(addon) {
    addon.run('abc');
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name), ['napi_invalid_arg'], `${name} returns napi_invalid_arg`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
