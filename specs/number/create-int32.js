'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  [0, 0],
  [1, 1],
  [-1, -1],
  [2147483647, 2147483647],
  [-2147483648, -2147483648],
];

module.exports = {
  rule: 'The C int32 becomes the JavaScript number of the same value: 0, 1, -1, 2^31-1, -2^31',
  from: 'https://nodejs.org/api/n-api.html#napi_create_int32',
  basis: ['napi_create_int32: converts from the C int32_t to the JavaScript number'],
  napi: 1,
  covers: ['V-001', 'V-007', 'F-036'],
  catches: [
    'napi_create_int32:does-nothing',
    'napi_create_int32:other-status',
    'napi_create_int32:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_int32').map(({ value, status }, i) => [value, status, made[i]]);
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
