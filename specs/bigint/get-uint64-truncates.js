'use strict';

/* global BigInt */

// The BigInt, and what C has of it.
const TABLE = [
  ['-1', '18446744073709551615'],
  ['18446744073709551616', 0],
  ['-18446744073709551616', 0],
  ['-9223372036854775809', '9223372036854775807'],
  ['18446744073709551621', 5],
  ['-9223372036854775808', '9223372036854775808'],
  ['340282366920938463463374607431768211459', 3],
];

module.exports = {
  rule: 'A negative BigInt, and one from 2^64 on, gives its low 64 bits as uint64, not lossless: -1n is 2^64-1, 2^64 is 0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_uint64',
  basis: [
    'napi_get_value_bigint_uint64: where needed the value is truncated, and lossless set to false',
  ],
  napi: 6,
  covers: ['V-411', 'F-086', 'VN166'],
  catches: [
    'napi_get_value_bigint_uint64:does-nothing',
    'napi_get_value_bigint_uint64:other-status',
    'napi_get_value_bigint_uint64:result-changed',
  ],

  scenario(addon) {
    TABLE.forEach(([value]) => addon.run(BigInt(value)));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_value_bigint_uint64').map(({ status, results }) => [
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
