'use strict';

const TABLE = [
  ['undefined', 'undefined'],
  ['null', 'undefined'],
  ['1', 'undefined'],
  ['Symbol("a")', 'undefined'],
  ['new String("a")', 'undefined'],
  ['({ toString: () => record("coerced", "toString") })', 'undefined'],
];

module.exports = {
  rule: 'napi_create_symbol refuses a description that is no string, and converts none: undefined, null, a number, a symbol, a boxed string',
  from: 'https://nodejs.org/api/n-api.html#napi_create_symbol',
  level: 'should',
  napi: 1,
  covers: ['V-066', 'VN24', 'F-045'],
  catches: ['napi_create_symbol:does-nothing', 'napi_create_symbol:other-status'],

  scenario(addon, { table }) {
    table(TABLE, (value) => void addon.run(value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_create_symbol');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `of ${input} no symbol is made`);
    });
    t.equal(recorded('coerced').length, 0, 'no object is asked for its text');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
