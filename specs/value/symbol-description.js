'use strict';

// A method has the description of its symbol in its name, and no brackets where there is none: Node 10 has no `description`.
const TABLE = [
  ['"d"', '["symbol", "[d]", false, undefined]'],
  ['""', '["symbol", "[]", false, undefined]'],
  ['"\u00e9\ud83d\ude00"', '["symbol", "[\u00e9\ud83d\ude00]", false, undefined]'],
  ['"iterator"', '["symbol", "[iterator]", false, undefined]'],
];

module.exports = {
  rule: 'napi_create_symbol makes a new symbol with the string as its description, each time',
  from: 'https://nodejs.org/api/n-api.html#napi_create_symbol',
  basis: ['napi_create_symbol: a JavaScript symbol; description is a JavaScript string'],
  napi: 1,
  covers: ['V-063', 'V-065', 'V-067', 'VN23', 'VN24', 'F-045'],
  catches: [
    'napi_create_symbol:does-nothing',
    'napi_create_symbol:other-status',
    'napi_create_symbol:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (text) => {
      const made = addon.run(text);
      const named = { [made]() {} };
      return [typeof made, named[made].name, made === addon.run(text), Symbol.keyFor(made)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const rows = recorded('row');
    t.deepEqual(
      statuses('napi_create_symbol'),
      Array(2 * TABLE.length).fill('napi_ok'),
      'each is made twice',
    );
    TABLE.forEach(([input, expected], i) =>
      t.equal(
        rows[i],
        expected,
        `of ${input}: type, name of its method, same as another, key in the registry`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
