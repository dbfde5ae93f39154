'use strict';

// The C value, and what JavaScript has of it, as they stand on the trace.
const TABLE = [
  ['9007199254740993', 9007199254740992],
  ['-9007199254740993', -9007199254740992],
  ['9007199254740995', 9007199254740996],
  ['9223372036854775807', 9223372036854775808],
  ['-9223372036854775808', -9223372036854775808],
];

module.exports = {
  rule: 'A C int64 outside of the safe range becomes the nearest JavaScript number, the even one of two',
  from: 'https://nodejs.org/api/n-api.html#napi_create_int64',
  level: 'should',
  napi: 1,
  covers: ['V-004', 'F-037'],
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
