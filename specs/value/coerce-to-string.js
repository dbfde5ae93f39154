'use strict';

const TABLE = [
  ['"a"', '"a"'],
  ['undefined', '"undefined"'],
  ['null', '"null"'],
  ['true', '"true"'],
  ['1.1', '"1.1"'],
  ['NaN', '"NaN"'],
  ['-0', '"0"'],
  ['1e21', '"1e+21"'],
  ['1e-7', '"1e-7"'],
  ['123456789012345680000', '"123456789012345680000"'],
  ['-1n', '"-1"'],
  ['[1, [2]]', '"1,2"'],
  ['[null, undefined]', '","'],
  ['({})', '"[object Object]"'],
  ['function (a) { return a; }', '"function (a) { return a; }"'],
  ['new RangeError("a")', '"RangeError: a"'],
];

module.exports = {
  rule: 'napi_coerce_to_string is ToString of ECMAScript, for numbers, singletons and objects',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_string',
  basis: ['napi_coerce_to_string: the abstract operation ToString()'],
  napi: 1,
  covers: ['V-047'],
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
    t.equal(exit, 0, 'the process ends by itself');
  },
};
