'use strict';

const TABLE = [
  ['[]', true],
  ['new Array(3)', true],
  ['new (class extends Array {})()', true],
  ['Array.prototype', true],
  ['Object.setPrototypeOf([], null)', true],
  ['({})', false],
  ['({ length: 0 })', false],
  ['(function () { return arguments; })()', false],
  ['new Uint8Array(1)', false],
  ['Object.create([])', false],
  ['"a"', false],
  ['1', false],
  ['null', false],
  ['undefined', false],
];

module.exports = {
  rule: 'napi_is_array is true for arrays, those of subclasses and Array.prototype, and false for what only looks like one',
  from: 'https://nodejs.org/api/n-api.html#napi_is_array',
  basis: ['napi_is_array: the IsArray operation'],
  napi: 1,
  covers: ['V-315', 'VN113', 'F-103'],
  catches: [
    'napi_is_array:does-nothing',
    'napi_is_array:other-status',
    'napi_is_array:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_array').map(({ status, results = {} }) => [status, results.result]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
