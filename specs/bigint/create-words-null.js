'use strict';

module.exports = {
  rule: 'words NULL with a count of 1 is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  level: 'should',
  napi: 6,
  covers: ['V-406'],
  catches: ['napi_create_bigint_words:does-nothing', 'napi_create_bigint_words:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    const refused = statuses('napi_create_bigint_words');
    t.equal(refused.length, 1, 'it is called');
    t.ok(
      refused.every((status) => status !== 'napi_ok' && status !== 'did not return'),
      'it does not return napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
