'use strict';

const TABLE = [
  ['undefined', 'false'],
  ['null', 'false'],
  ['false', 'false'],
  ['0', 'false'],
  ['-0', 'false'],
  ['NaN', 'false'],
  ['""', 'false'],
  ['0n', 'false'],
  ['true', 'true'],
  ['1', 'true'],
  ['-1', 'true'],
  ['Infinity', 'true'],
  ['"0"', 'true'],
  ['"false"', 'true'],
  ['" "', 'true'],
  ['1n', 'true'],
  ['({})', 'true'],
  ['[]', 'true'],
  ['() => {}', 'true'],
  ['Symbol()', 'true'],
  ['new Boolean(false)', 'true'],
];

module.exports = {
  rule: 'napi_coerce_to_bool is ToBoolean of ECMAScript, and its result a primitive: only undefined, null, false, 0, -0, NaN, "" and 0n become false',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_bool',
  basis: ['napi_coerce_to_bool: the abstract operation ToBoolean()'],
  napi: 1,
  covers: ['V-041', 'V-043', 'VN12', 'F-015'],
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
    t.equal(exit, 0, 'the process ends by itself');
  },
};
