'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  [0, '0n'],
  [1, '1n'],
  ['9223372036854775808', '9223372036854775808n'],
  ['18446744073709551615', '18446744073709551615n'],
];

module.exports = {
  rule: 'The C uint64 becomes the BigInt of the same value, and stays positive from 2^63 to 2^64-1',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_uint64',
  basis: ['napi_create_bigint_uint64: converts the C uint64_t to the JavaScript BigInt'],
  napi: 6,
  covers: ['V-401', 'V-420', 'F-024'],
  catches: [
    'napi_create_bigint_uint64:does-nothing',
    'napi_create_bigint_uint64:other-status',
    'napi_create_bigint_uint64:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_bigint_uint64').map(({ value, status }, i) => [
      value,
      status,
      made[i],
    ]);
    t.equal(told.length, TABLE.length, 'each value is created once');
    TABLE.forEach(([value, expected], i) =>
      t.deepEqual(
        told[i],
        [value, 'napi_ok', expected],
        `the C value ${value} becomes ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
