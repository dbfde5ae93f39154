'use strict';

/* global BigInt */

// The BigInt, word_count before, and after.
const TABLE = [
  ['340282366920938463463374607431768211456', 0, 3],
  ['340282366920938463463374607431768211456', 5, 3],
  ['-1', 7, 1],
  ['18446744073709551615', 0, 1],
];

module.exports = {
  rule: 'sign_bit and words may both be NULL: word_count is then what is needed, whatever it was before',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_words',
  basis: [
    'napi_get_value_bigint_words: sign_bit and words may both be NULL to get only word_count',
  ],
  napi: 6,
  covers: ['V-417', 'F-087'],
  catches: ['napi_get_value_bigint_words:does-nothing', 'napi_get_value_bigint_words:other-status'],

  scenario(addon) {
    TABLE.forEach(([value, before]) => addon.run(BigInt(value), before));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_bigint_words').map(({ status, results = {} }) => [
      status,
      results.word_count,
    ]);
    t.equal(told.length, TABLE.length, 'each BigInt is asked for once');
    TABLE.forEach(([value, before, count], i) =>
      t.deepEqual(told[i], ['napi_ok', count], `${value}n with ${before} before needs ${count}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
