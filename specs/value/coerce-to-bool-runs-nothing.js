'use strict';

const TABLE = [
  ['({ [Symbol.toPrimitive]() { record("ran", "toPrimitive"); throw mine; } })', 'true'],
  [
    '({ valueOf() { record("ran", "valueOf"); throw mine; }, toString() { record("ran", "toString"); throw mine; } })',
    'true',
  ],
  ['new Proxy({}, { get() { record("ran", "get"); throw mine; } })', 'true'],
];

module.exports = {
  rule: 'napi_coerce_to_bool runs no code of an object: toString, valueOf and Symbol.toPrimitive may throw',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_bool',
  basis: ['napi_coerce_to_bool: the abstract operation ToBoolean(), which is true for any object'],
  napi: 1,
  covers: ['V-042', 'F-015'],
  catches: [
    'napi_coerce_to_bool:does-nothing',
    'napi_coerce_to_bool:other-status',
    'napi_coerce_to_bool:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_bool');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} becomes ${expected}`),
    );
    t.equal(recorded('ran').length, 0, 'none of its code runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
