'use strict';

const TABLE = [
  ['0', 'napi_boolean_expected'],
  ['1', 'napi_boolean_expected'],
  ['""', 'napi_boolean_expected'],
  ['"true"', 'napi_boolean_expected'],
  ['null', 'napi_boolean_expected'],
  ['undefined', 'napi_boolean_expected'],
  ['({})', 'napi_boolean_expected'],
  ['[]', 'napi_boolean_expected'],
  ['() => true', 'napi_boolean_expected'],
  ['new Boolean(true)', 'napi_boolean_expected'],
  ['Symbol("true")', 'napi_boolean_expected'],
  ['1n', 'napi_boolean_expected'],
  ['({ valueOf: () => record("coerced", true) })', 'napi_boolean_expected'],
];

module.exports = {
  rule: 'napi_get_value_bool refuses what is no boolean with napi_boolean_expected, truthy or not: numbers, texts, null, undefined, objects, a boxed boolean, a symbol, a BigInt',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bool',
  basis: ['napi_get_value_bool: a value that is no boolean gives napi_boolean_expected'],
  napi: 1,
  covers: ['V-030', 'VN09', 'F-088'],
  catches: ['napi_get_value_bool:does-nothing', 'napi_get_value_bool:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_value_bool');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.equal(returned[i], expected, `${input} is refused with ${expected}`),
    );
    t.equal(recorded('coerced').length, 0, 'no object is asked for its value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
