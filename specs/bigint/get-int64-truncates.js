'use strict';

/* global BigInt */

// The BigInt, and what C has of it.
const TABLE = [
  ['9223372036854775808', '-9223372036854775808'],
  ['-9223372036854775809', '9223372036854775807'],
  ['18446744073709551615', -1],
  ['18446744073709551621', 5],
  ['18446744073709551616', 0],
  ['-18446744073709551616', 0],
  ['36893488147419103231', -1],
  ['340282366920938463463374607431768211459', 3],
];

module.exports = {
  rule: 'A BigInt outside of the range of int64 gives its low 64 bits, not lossless: 2^63 is -2^63, 2^64-1 is -1, 2^64+5 is 5',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_int64',
  basis: [
    'napi_get_value_bigint_int64: where needed the value is truncated, and lossless set to false',
  ],
  napi: 6,
  covers: ['V-409', 'F-085', 'VN166'],
  catches: [
    'napi_get_value_bigint_int64:does-nothing',
    'napi_get_value_bigint_int64:other-status',
    'napi_get_value_bigint_int64:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([value]) => addon.run(BigInt(value)));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_bigint_int64').map(({ status, results }) => [
      status,
      results,
    ]);
    t.equal(told.length, TABLE.length, 'each BigInt is asked for once');
    TABLE.forEach(([value, result], i) =>
      t.deepEqual(
        told[i],
        ['napi_ok', { result, lossless: false }],
        `${value}n gives ${result}, and that is not all`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
