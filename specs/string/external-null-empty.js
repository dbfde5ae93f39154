'use strict';

// The manual is silent; Node refuses one or the other by release.
module.exports = {
  rule: 'A NULL text with length 0 makes the empty external string',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  level: 'may',
  napi: 10,
  covers: ['V-121'],
  catches: [],

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
      t.deepEqual(recorded(encoding), [''], `${encoding} makes the string`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
