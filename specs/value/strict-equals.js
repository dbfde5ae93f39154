'use strict';

const TABLE = [
  ['[NaN, NaN]', false],
  ['[0, -0]', true],
  ['[1, 1]', true],
  ['["a", "a"]', true],
  ['["a", "b"]', false],
  ['[1, "1"]', false],
  ['["1", 1]', false],
  ['[1, true]', false],
  ['[null, undefined]', false],
  ['[null, null]', true],
  ['[undefined, undefined]', true],
  ['[1n, 1n]', true],
  ['[1n, 1]', false],
  ['[{}, {}]', false],
  ['[mine, mine]', true],
  ['[new String("a"), "a"]', false],
  ['[Symbol.for("a"), Symbol.for("a")]', true],
  ['[Symbol("a"), Symbol("a")]', false],
  ['[new Proxy(mine, {}), mine]', false],
];

module.exports = {
  rule: 'napi_strict_equals is === of ECMAScript',
  from: 'https://nodejs.org/api/n-api.html#napi_strict_equals',
  basis: ['napi_strict_equals: the Strict Equality algorithm'],
  napi: 1,
  covers: ['V-054', 'VN18', 'F-136'],
  catches: [
    'napi_strict_equals:does-nothing',
    'napi_strict_equals:other-status',
    'napi_strict_equals:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([a, b]) => void addon.run(a, b));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_strict_equals').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
