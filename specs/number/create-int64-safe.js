'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  [0, 0],
  [-1, -1],
  [2147483648, 2147483648],
  [-2147483649, -2147483649],
  [4294967296, 4294967296],
  [9007199254740991, 9007199254740991],
  [-9007199254740991, -9007199254740991],
];

module.exports = {
  rule: 'A C int64 in the safe range becomes the JavaScript number of the same value, up to 2^53-1 and down to -(2^53-1)',
  from: 'https://nodejs.org/api/n-api.html#napi_create_int64',
  basis: [
    'napi_create_int64: converts from the C int64_t to the JavaScript number',
    'napi_create_int64: only outside of -(2^53-1) to 2^53-1 is precision lost',
  ],
  napi: 1,
  covers: ['V-003', 'V-007'],
  catches: [
    'napi_create_int64:does-nothing',
    'napi_create_int64:other-status',
    'napi_create_int64:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_int64').map(({ value, status }, i) => [value, status, made[i]]);
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
