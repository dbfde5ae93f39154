'use strict';

/* global BigInt */

// The BigInt, and what C has of it.
const TABLE = [
  ['0', 0],
  ['1', 1],
  ['-1', -1],
  ['9007199254740993', '9007199254740993'],
  ['9223372036854775807', '9223372036854775807'],
  ['-9223372036854775808', '-9223372036854775808'],
];

module.exports = {
  rule: 'A BigInt in the range of int64 comes back unchanged and lossless: 0n, -1n, 2^63-1, -2^63',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_int64',
  basis: [
    'napi_get_value_bigint_int64: the C equivalent of the BigInt',
    'napi_get_value_bigint_int64: lossless says whether the conversion lost nothing',
  ],
  napi: 6,
  covers: ['V-408', 'VN165'],
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
        ['napi_ok', { result, lossless: true }],
        `${value}n gives ${result}, and nothing is lost`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
