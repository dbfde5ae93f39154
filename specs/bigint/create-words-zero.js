'use strict';

// The sign bit, the words in hexadecimal, and what JavaScript has of them.
const TABLE = [
  [0, ['0'], '0n'],
  [1, ['0'], '0n'],
  [1, ['0', '0', '0'], '0n'],
];

module.exports = {
  rule: 'Words of zero make 0n, with sign bit 1 too',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  basis: [
    'napi_create_bigint_words: minus one to the power of sign_bit, times the sum of words[i] times 2^64 to the power of i',
  ],
  napi: 6,
  covers: ['V-404', 'F-025', 'VN170'],
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
