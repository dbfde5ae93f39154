'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  [0, 0],
  [1, 1],
  [2147483647, 2147483647],
  [2147483648, 2147483648],
  [4294967295, 4294967295],
];

module.exports = {
  rule: 'The C uint32 becomes the JavaScript number of the same value, and stays positive from 2^31 to 2^32-1',
  from: 'https://nodejs.org/api/n-api.html#napi_create_uint32',
  basis: ['napi_create_uint32: converts from the C uint32_t to the JavaScript number'],
  napi: 1,
  covers: ['V-002', 'V-007', 'F-049'],
  catches: [
    'napi_create_uint32:does-nothing',
    'napi_create_uint32:other-status',
    'napi_create_uint32:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('value', addon.run()));
  },

  expect(t, { calls, recorded, exit }) {
    const made = recorded('value');
    const told = calls('napi_create_uint32').map(({ value, status }, i) => [
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
