'use strict';

const PATTERNS = [
  '7ff8000000000000',
  '7ff0000000000001',
  'fff8deadbeef0001',
  'fffe000000000005',
  'ffff000000000007',
  'ffffffffffffffff',
];

module.exports = {
  rule: 'A C double that is NaN by another bit pattern than the usual one becomes NaN and nothing else',
  from: 'https://nodejs.org/api/n-api.html#napi_create_double',
  basis: [
    'napi_create_double: a double-precision value, converted from the C double to the JavaScript number',
  ],
  napi: 1,
  covers: ['V-006'],
  catches: [
    'napi_create_double:does-nothing',
    'napi_create_double:other-status',
    'napi_create_double:result-changed',
  ],

  scenario(addon, { record }) {
    PATTERNS.forEach(() => {
      const value = addon.run();
      record('type', typeof value);
      // What is no number may be what nobody can touch.
      record('value', typeof value === 'number' ? value : typeof value);
    });
  },

  expect(t, { calls, recorded, exit }) {
    PATTERNS.forEach((pattern, i) => {
      const { status } = calls('napi_create_double')[i] || {};
      t.deepEqual(
        [status, recorded('type')[i], recorded('value')[i]],
        ['napi_ok', 'number', 'NaN'],
        `the double of the bits ${pattern} becomes NaN`,
      );
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
