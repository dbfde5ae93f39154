'use strict';

module.exports = {
  rule: 'copied is set where an external string is created, to true or false',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: copied says whether the string was copied',
    'node_api_create_external_string_utf16: the same',
  ],
  napi: 10,
  covers: ['V-116', 'F-148', 'F-149'],
  catches: [
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_utf16:other-status',
  ],
  unnoticed: 'which of the two the flag says: both are allowed',

  scenario(addon) {
    addon.latin1();
    addon.utf16();
  },

  expect(t, { calls, exit }) {
    for (const encoding of ['latin1', 'utf16']) {
      const [{ status, results = {} } = {}] = calls(`node_api_create_external_string_${encoding}`);
      t.equal(status, 'napi_ok', `${encoding} succeeds`);
      t.ok([true, false].includes(results.copied), `${encoding} says whether it copied`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
