'use strict';

module.exports = {
  rule: 'A NULL text with length 3 is refused where an external string is created, and its finalizer does not run',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  level: 'should',
  napi: 10,
  covers: ['V-122'],
  catches: [
    'node_api_create_external_string_latin1:does-nothing',
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_utf16:does-nothing',
    'node_api_create_external_string_utf16:other-status',
  ],

  scenario(addon) {
    addon.latin1();
    addon.utf16();
  },

  expect(t, { statuses, callbacks, exit }) {
    for (const encoding of ['latin1', 'utf16']) {
      const name = `node_api_create_external_string_${encoding}`;
      const [status] = statuses(name);
      t.ok(
        status !== undefined && status !== 'napi_ok' && status !== 'did not return',
        `${encoding} does not return napi_ok`,
      );
      t.equal(
        callbacks('finalize', { from: name }).length,
        0,
        `the finalizer of ${encoding} does not run`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
