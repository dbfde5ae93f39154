'use strict';

// IsArray calls it an Array; whether it is "the JavaScript Array" of the parameter is not said.
const TABLE = [['new Proxy([1, 2], {})', 'napi_array_expected']];

module.exports = {
  rule: 'Of the proxy of an array Node has no length',
  from: 'https://nodejs.org/api/n-api.html#napi_get_array_length',
  level: 'may',
  napi: 1,
  covers: ['V-314'],
  catches: ['napi_get_array_length:does-nothing', 'napi_get_array_length:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_get_array_length');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.equal(returned[i], expected, `${input}: ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
