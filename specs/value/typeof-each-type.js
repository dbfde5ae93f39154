'use strict';

const TABLE = [
  ['undefined', 'undefined'],
  ['null', 'null'],
  ['false', 'boolean'],
  ['true', 'boolean'],
  ['0', 'number'],
  ['NaN', 'number'],
  ['""', 'string'],
  ['"a"', 'string'],
  ['Symbol()', 'symbol'],
  ['({})', 'object'],
  ['() => {}', 'function'],
  ['1n', 'bigint'],
];

module.exports = {
  rule: 'napi_typeof tells undefined, null, boolean, number, string, symbol, object, function and bigint',
  from: 'https://nodejs.org/api/n-api.html#napi_typeof',
  basis: [
    'napi_typeof: like the typeof operator, but null is a type of its own',
    'napi_valuetype: the types',
  ],
  napi: 1,
  covers: ['V-034', 'V-035', 'VN19', 'F-142'],
  catches: ['napi_typeof:does-nothing', 'napi_typeof:other-status', 'napi_typeof:result-changed'],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_typeof').map(({ status, results = {} }) => [status, results.result]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `${input} is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
