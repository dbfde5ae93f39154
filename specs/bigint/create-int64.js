'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  [0, '0n'],
  [-1, '-1n'],
  ['9223372036854775807', '9223372036854775807n'],
  ['-9223372036854775808', '-9223372036854775808n'],
  ['9007199254740993', '9007199254740993n'],
];

module.exports = {
  rule: 'The C int64 becomes the BigInt of the same value: 0, -1, 2^63-1, -2^63, 2^53+1',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_int64',
  basis: ['napi_create_bigint_int64: converts the C int64_t to the JavaScript BigInt'],
  napi: 6,
  covers: ['V-400', 'V-420', 'F-023'],
  catches: [
    'napi_create_bigint_int64:does-nothing',
    'napi_create_bigint_int64:other-status',
    'napi_create_bigint_int64:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_bigint_int64').map(({ value, status }, i) => [
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
