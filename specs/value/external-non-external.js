'use strict';

const TABLE = [
  ['({})', 'napi_invalid_arg'],
  ['[]', 'napi_invalid_arg'],
  ['1', 'napi_invalid_arg'],
  ['"a"', 'napi_invalid_arg'],
  ['null', 'napi_invalid_arg'],
  ['undefined', 'napi_invalid_arg'],
  ['true', 'napi_invalid_arg'],
  ['() => {}', 'napi_invalid_arg'],
  ['Symbol()', 'napi_invalid_arg'],
  ['1n', 'napi_invalid_arg'],
  ['new Proxy({}, {})', 'napi_invalid_arg'],
  ['Object.create(null)', 'napi_invalid_arg'],
];

module.exports = {
  rule: 'napi_get_value_external refuses what is no external with napi_invalid_arg',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_external',
  basis: ['napi_get_value_external: a value that is no external gives napi_invalid_arg'],
  napi: 1,
  covers: ['V-072'],
  catches: ['napi_get_value_external:does-nothing', 'napi_get_value_external:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_get_value_external');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.equal(returned[i], expected, `${input} is refused with ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
