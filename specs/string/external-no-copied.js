'use strict';

module.exports = {
  rule: 'copied may be NULL where an external string is created',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  level: 'may',
  napi: 10,
  covers: ['V-120'],
  catches: [
    'node_api_create_external_string_latin1:does-nothing',
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_latin1:result-changed',
    'node_api_create_external_string_utf16:does-nothing',
    'node_api_create_external_string_utf16:other-status',
    'node_api_create_external_string_utf16:result-changed',
  ],

  scenario(addon, { record }) {
    for (const encoding of ['latin1', 'utf16']) record(encoding, addon[encoding]());
  },

  expect(t, { statuses, recorded, exit }) {
    for (const encoding of ['latin1', 'utf16']) {
      t.deepEqual(
        statuses(`node_api_create_external_string_${encoding}`),
        ['napi_ok'],
        `${encoding} succeeds`,
      );
      t.deepEqual(recorded(encoding), ['extern'], `${encoding} makes the string`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
