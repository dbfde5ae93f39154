'use strict';

const TABLE = [
  ['"a.b"', 'true'],
  ['""', 'true'],
  ['"a\\0b"', 'true'],
  ['"a"', 'true'],
  ['"\u00e9"', 'true'],
];

module.exports = {
  rule: 'node_api_symbol_for takes so many bytes as length says: a part of the text, none, a NUL among them',
  from: 'https://nodejs.org/api/n-api.html#node_api_symbol_for',
  basis: ['node_api_symbol_for: length in bytes, or NAPI_AUTO_LENGTH where a NUL ends the text'],
  napi: 9,
  covers: ['V-069'],
  catches: [
    'node_api_symbol_for:does-nothing',
    'node_api_symbol_for:other-status',
    'node_api_symbol_for:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (text) => addon.run() === Symbol.for(text));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_symbol_for');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} is the text`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
