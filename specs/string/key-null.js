'use strict';

const FUNCTIONS = [
  'node_api_create_property_key_utf8',
  'node_api_create_property_key_latin1',
  'node_api_create_property_key_utf16',
];

module.exports = {
  rule: 'A NULL text with length 3 is refused as a property key',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_property_key_utf8',
  level: 'should',
  napi: 10,
  covers: ['V-129'],
  catches: [
    'node_api_create_property_key_latin1:does-nothing',
    'node_api_create_property_key_latin1:other-status',
    'node_api_create_property_key_latin1:written-although-failed',
    'node_api_create_property_key_utf16:does-nothing',
    'node_api_create_property_key_utf16:other-status',
    'node_api_create_property_key_utf16:written-although-failed',
    'node_api_create_property_key_utf8:does-nothing',
    'node_api_create_property_key_utf8:other-status',
    'node_api_create_property_key_utf8:written-although-failed',
  ],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    for (const name of FUNCTIONS) {
      const told = calls(name).map(({ status, results }) => [
        status !== 'napi_ok' && status !== undefined,
        results,
      ]);
      t.deepEqual(
        told,
        Array(1).fill([true, { result: 'untouched' }]),
        `${name} does not return napi_ok, and makes nothing`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
