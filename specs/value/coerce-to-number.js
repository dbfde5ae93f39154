'use strict';

const TABLE = [
  ['1.5', '1.5'],
  ['-0', '-0'],
  ['""', '0'],
  ['" 12 "', '12'],
  ['"\\n"', '0'],
  ['"0x10"', '16'],
  ['"0b11"', '3'],
  ['"1e3"', '1000'],
  ['"-0"', '-0'],
  ['"-Infinity"', '-Infinity'],
  ['"12px"', 'NaN'],
  ['"1_000"', 'NaN'],
  ['null', '0'],
  ['undefined', 'NaN'],
  ['true', '1'],
  ['false', '0'],
  ['[]', '0'],
  ['[7]', '7'],
  ['[1, 2]', 'NaN'],
  ['({})', 'NaN'],
  ['() => {}', 'NaN'],
  ['new Date(5)', '5'],
];

module.exports = {
  rule: 'napi_coerce_to_number is ToNumber of ECMAScript, for texts, singletons and objects',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_number',
  basis: ['napi_coerce_to_number: the abstract operation ToNumber()'],
  napi: 1,
  covers: ['V-044'],
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
    t.equal(exit, 0, 'the process ends by itself');
  },
};
