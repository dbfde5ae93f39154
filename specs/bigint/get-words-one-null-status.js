'use strict';

/* global BigInt */

const FUNCTIONS = ['napi_get_value_bigint_words'];

module.exports = {
  rule: 'One NULL alone is refused with napi_invalid_arg: sign_bit, words or word_count',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_words',
  level: 'may',
  napi: 6,
  covers: ['V-418'],
  catches: ['napi_get_value_bigint_words:does-nothing', 'napi_get_value_bigint_words:other-status'],

  scenario(addon) {
    addon.run(BigInt(5));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS)
      t.deepEqual(
        statuses(name),
        Array(3).fill('napi_invalid_arg'),
        `${name} returns napi_invalid_arg`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
