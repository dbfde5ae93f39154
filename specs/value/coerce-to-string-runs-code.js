'use strict';

const TABLE = [
  ['({ [Symbol.toPrimitive](hint) { record("asked", hint); return 7; } })', '"7"'],
  [
    '({ valueOf() { record("asked", "valueOf"); return 8; }, toString() { record("asked", "toString"); return {}; } })',
    '"8"',
  ],
  [
    '({ valueOf() { record("asked", "valueOf"); return 9; }, toString() { record("asked", "toString"); return "a"; } })',
    '"a"',
  ],
];

module.exports = {
  rule: 'napi_coerce_to_string asks an object for its primitive: Symbol.toPrimitive with the hint "string", else toString before valueOf',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_string',
  basis: [
    'napi_coerce_to_string: the abstract operation ToString(); it runs code where the value is an object',
  ],
  napi: 1,
  covers: ['V-048', 'VN15', 'F-018'],
  catches: [
    'napi_coerce_to_string:does-nothing',
    'napi_coerce_to_string:other-status',
    'napi_coerce_to_string:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_string');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} becomes ${expected}`),
    );
    t.deepEqual(
      recorded('asked'),
      ['string', 'toString', 'valueOf', 'toString'],
      'they are asked in that order',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
