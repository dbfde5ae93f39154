'use strict';

/* global BigInt */

// The BigInt, the room for words, the sign bit, the count, and the bytes that are written.
const TABLE = [
  ['18446744073709551619', 1, 0, 2, '0300000000000000'],
  ['-340282366920938463463374607431768211463', 1, 1, 3, '0700000000000000'],
  [
    '6277101735386680763835789423207666416102355444464034512895',
    2,
    0,
    3,
    'ffffffffffffffffffffffffffffffff',
  ],
];

module.exports = {
  rule: 'With too little room the low words are written, nothing behind them, and word_count is what would be needed',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_words',
  basis: [
    'napi_get_value_bigint_words: a sign bit, little-endian 64-bit words, and their number',
    'napi_get_value_bigint_words: word_count is the room for words, and becomes the number that the BigInt needs',
  ],
  napi: 6,
  covers: ['V-415', 'F-087', 'VN169'],
  catches: [
    'napi_get_value_bigint_words:does-nothing',
    'napi_get_value_bigint_words:other-status',
    'napi_get_value_bigint_words:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([value, room]) => addon.run(BigInt(value), room));
  },

  expect(t, { calls, notes, exit }) {
    const gets = calls('napi_get_value_bigint_words');
    t.equal(gets.length, TABLE.length, 'each BigInt is asked for once');
    TABLE.forEach(([value, room, sign, count, bytes], i) => {
      const { status, results = {} } = gets[i] || {};
      const what = `${value}n with room for ${room}`;
      t.deepEqual(
        [status, results.sign_bit],
        ['napi_ok', sign],
        `${what} has the sign bit ${sign}`,
      );
      t.equal(results.word_count, count, `${what} needs ${count}`);
      const buffer = (notes('words')[i] || {}).bytes;
      t.equal(buffer, bytes.padEnd(80, 'a'), `${what} writes its words and nothing behind them`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
