'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  [0, 0],
  ['-0', '-0'],
  [1.1, 1.1],
  [-2147483648.5, -2147483648.5],
  [9007199254740992, 9007199254740992],
  [5e-324, 5e-324],
  [1.7976931348623157e308, 1.7976931348623157e308],
  ['Infinity', 'Infinity'],
  ['-Infinity', '-Infinity'],
  ['NaN', 'NaN'],
];

module.exports = {
  rule: 'The C double becomes the same JavaScript number, also -0, the smallest and the largest, the infinities and NaN',
  from: 'https://nodejs.org/api/n-api.html#napi_create_double',
  basis: [
    'napi_create_double: a double-precision value, converted from the C double to the JavaScript number',
  ],
  napi: 1,
  covers: ['V-005', 'V-007', 'VN02', 'F-030'],
  catches: [
    'napi_create_double:does-nothing',
    'napi_create_double:other-status',
    'napi_create_double:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_double').map(({ value, status }, i) => [
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
