'use strict';

const FUNCTIONS = [
  'node_api_create_property_key_latin1',
  'node_api_create_property_key_utf8',
  'node_api_create_property_key_utf16',
  'node_api_create_external_string_latin1',
  'node_api_create_external_string_utf16',
  'node_api_create_buffer_from_arraybuffer',
];

module.exports = {
  rule: 'The functions that came with Node-API 10 return napi_invalid_arg for a NULL env',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 10,
  covers: ['E-001'],
  catches: FUNCTIONS.map((name) => `${name}:other-status`),

  scenario(addon) {
    addon.run(new ArrayBuffer(8));
  },

  expect(t, { statuses, callbacks, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(statuses(name, { env: 'null' }), ['napi_invalid_arg'], `${name} refuses it`);
    t.deepEqual(callbacks('finalize'), [], 'nothing is finalized');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
