'use strict';

// The manual is silent.
module.exports = {
  rule: 'A NULL text with length 0 makes the empty external string of Latin-1',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  level: 'may',
  napi: 10,
  covers: ['V-121', 'VN42'],
  catches: [
    'node_api_create_external_string_latin1:does-nothing',
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_latin1:result-changed',
  ],

  scenario(addon, { record }) {
    record('value', addon.latin1());
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('node_api_create_external_string_latin1'),
      ['napi_ok'],
      'the call succeeds',
    );
    t.deepEqual(recorded('value'), [''], 'it makes the empty string');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
