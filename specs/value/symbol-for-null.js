'use strict';

const TABLE = [['"NULL, 3"', 'undefined']];

module.exports = {
  rule: 'node_api_symbol_for refuses a NULL text of some length',
  from: 'https://nodejs.org/api/n-api.html#node_api_symbol_for',
  level: 'should',
  napi: 9,
  covers: ['V-070'],
  catches: ['node_api_symbol_for:does-nothing', 'node_api_symbol_for:other-status'],

  scenario(addon, { table }) {
    table(TABLE, () => addon.run());
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_symbol_for');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `${input} gives no symbol`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
