'use strict';

// The manual is silent.
module.exports = {
  rule: 'A NULL text with length 0 makes the empty external string of UTF-16',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_utf16',
  level: 'may',
  napi: 10,
  covers: ['V-121'],
  provenBy: 'node@26.10.0',

  scenario(addon, { record }) {
    record('value', addon.utf16());
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('node_api_create_external_string_utf16'),
      ['napi_ok'],
      'the call succeeds',
    );
    t.deepEqual(recorded('value'), [''], 'it makes the empty string');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
