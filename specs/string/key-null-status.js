'use strict';

const FUNCTIONS = [
  'node_api_create_property_key_utf8',
  'node_api_create_property_key_latin1',
  'node_api_create_property_key_utf16',
];

module.exports = {
  rule: 'A NULL text with length 3 is refused with napi_invalid_arg as a property key',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_property_key_utf8',
  level: 'may',
  napi: 10,
  covers: ['V-129'],
  catches: [
    'node_api_create_property_key_latin1:does-nothing',
    'node_api_create_property_key_latin1:other-status',
    'node_api_create_property_key_utf16:does-nothing',
    'node_api_create_property_key_utf16:other-status',
    'node_api_create_property_key_utf8:does-nothing',
    'node_api_create_property_key_utf8:other-status',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(
        statuses(name),
        Array(1).fill('napi_invalid_arg'),
        `${name} returns napi_invalid_arg`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
