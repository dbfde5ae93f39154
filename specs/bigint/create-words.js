'use strict';

// The sign bit, the words in hexadecimal, and what JavaScript has of them.
const TABLE = [
  [0, ['5'], '5n'],
  [1, ['5'], '-5n'],
  [0, ['0', '1'], '18446744073709551616n'],
  [0, ['1', '2', '3'], '1020847100762815390427017310442723737601n'],
  [1, ['ffffffffffffffff', 'ffffffffffffffff'], '-340282366920938463463374607431768211455n'],
  [0, ['8000000000000000'], '9223372036854775808n'],
];

module.exports = {
  rule: 'The words make the sum of words[i] times 2^(64i), the least one first, and sign bit 1 makes it negative',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  basis: [
    'napi_create_bigint_words: minus one to the power of sign_bit, times the sum of words[i] times 2^64 to the power of i',
  ],
  napi: 6,
  covers: ['V-402', 'V-420', 'F-025'],
  catches: [
    'napi_create_bigint_words:does-nothing',
    'napi_create_bigint_words:other-status',
    'napi_create_bigint_words:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_bigint_words').map((call, i) => [
      call.sign_bit,
      call.words,
      call.status,
      made[i],
    ]);
    t.equal(told.length, TABLE.length, 'each value is created once');
    TABLE.forEach(([sign, words, expected], i) =>
      t.deepEqual(
        told[i],
        [sign, words, 'napi_ok', expected],
        `sign bit ${sign} and the words [${words}] become ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
