'use strict';

module.exports = {
  rule: 'words NULL with a count of 1 is refused with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  level: 'may',
  napi: 6,
  covers: ['V-406'],
  catches: ['napi_create_bigint_words:does-nothing', 'napi_create_bigint_words:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_create_bigint_words'),
      Array(1).fill('napi_invalid_arg'),
      'napi_invalid_arg is returned',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
