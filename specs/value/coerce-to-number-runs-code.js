'use strict';

const TABLE = [
  ['({ [Symbol.toPrimitive](hint) { record("asked", hint); return "7"; } })', '7'],
  [
    '({ valueOf() { record("asked", "valueOf"); return {}; }, toString() { record("asked", "toString"); return "8"; } })',
    '8',
  ],
  [
    '({ valueOf() { record("asked", "valueOf"); return 9; }, toString() { record("asked", "toString"); return "8"; } })',
    '9',
  ],
];

module.exports = {
  rule: 'napi_coerce_to_number asks an object for its primitive: Symbol.toPrimitive with the hint "number", else valueOf before toString',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_number',
  basis: [
    'napi_coerce_to_number: the abstract operation ToNumber(); it runs code where the value is an object',
  ],
  napi: 1,
  covers: ['V-045', 'F-016'],
  catches: [
    'napi_coerce_to_number:does-nothing',
    'napi_coerce_to_number:other-status',
    'napi_coerce_to_number:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_number');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} becomes ${expected}`),
    );
    t.deepEqual(
      recorded('asked'),
      ['number', 'valueOf', 'toString', 'valueOf'],
      'they are asked in that order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
