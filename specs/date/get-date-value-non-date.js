'use strict';

const TABLE = [
  ['1', 'napi_date_expected'],
  ['"2020"', 'napi_date_expected'],
  ['null', 'napi_date_expected'],
  ['undefined', 'napi_date_expected'],
  ['({})', 'napi_date_expected'],
  ['Object.create(Date.prototype)', 'napi_date_expected'],
  ['Date.prototype', 'napi_date_expected'],
  ['new Proxy(new Date(0), {})', 'napi_date_expected'],
  ['({ getTime: () => 1 })', 'napi_date_expected'],
];

module.exports = {
  rule: 'napi_get_date_value refuses what is no Date with napi_date_expected',
  from: 'https://nodejs.org/api/n-api.html#napi_get_date_value',
  basis: ['napi_get_date_value: a value that is no date gives napi_date_expected'],
  napi: 5,
  covers: ['V-398', 'F-068'],
  catches: ['napi_get_date_value:does-nothing', 'napi_get_date_value:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_get_date_value');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.equal(returned[i], expected, `${input} is refused with ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
