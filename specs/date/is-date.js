'use strict';

const TABLE = [
  ['new Date(0)', true],
  ['new Date(NaN)', true],
  ['new (class extends Date {})()', true],
  ['Object.setPrototypeOf(new Date(0), null)', true],
  ['Object.create(Date.prototype)', false],
  ['Date.prototype', false],
  ['new Proxy(new Date(0), {})', false],
  ['Date', false],
  ['2.4', false],
  ['"2020"', false],
  ['undefined', false],
  ['null', false],
  ['({})', false],
];

module.exports = {
  rule: 'napi_is_date is true for Dates, invalid ones too, and false for what only inherits from Date.prototype, proxies, numbers and texts',
  from: 'https://nodejs.org/api/n-api.html#napi_is_date',
  basis: ['napi_is_date: whether the value is a JavaScript Date object'],
  napi: 5,
  covers: ['V-399', 'VN160', 'F-107'],
  catches: [
    'napi_is_date:does-nothing',
    'napi_is_date:other-status',
    'napi_is_date:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_is_date').map(({ status, results = {} }) => [status, results.is_date]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
