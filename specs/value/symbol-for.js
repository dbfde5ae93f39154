'use strict';

const TABLE = [
  ['"a.b"', '[true, "a.b"]'],
  ['"a.b"', '[true, "a.b"]'],
  ['"other"', '[true, "other"]'],
  ['"\u00e9\ud83d\ude00"', '[true, "\u00e9\ud83d\ude00"]'],
];

module.exports = {
  rule: 'node_api_symbol_for gives the symbol of the registry for that text: the one that Symbol.for gives, each time',
  from: 'https://nodejs.org/api/n-api.html#node_api_symbol_for',
  basis: [
    'node_api_symbol_for: the symbol of the global registry with that description, or a new one there',
  ],
  napi: 9,
  covers: ['V-068', 'VN25', 'F-160'],
  catches: [
    'node_api_symbol_for:does-nothing',
    'node_api_symbol_for:other-status',
    'node_api_symbol_for:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (text) => {
      const made = addon.run();
      return [made === Symbol.for(text), Symbol.keyFor(made)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_symbol_for');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `${input} is the key of call ${i + 1}, and Symbol.for gives the same`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
