'use strict';

// By the formula of the manual the sign bit 2 makes it positive; what Node does is not said to be right.
// The sign bit, the words in hexadecimal, and what JavaScript has of them.
const TABLE = [
  [2, ['5'], '-5n'],
  [-1, ['5'], '-5n'],
];

module.exports = {
  rule: 'A sign bit that is neither 0 nor 1 makes the BigInt negative: 2, -1',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  level: 'may',
  napi: 6,
  covers: ['V-405'],
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
