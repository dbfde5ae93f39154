'use strict';

const TABLE = [
  ['[{ a: undefined }, "a"]', true],
  ['[{}, "a"]', false],
  ['[Object.create({ a: 1 }), "a"]', false],
  ['[{}, "toString"]', false],
  ['[[7], "0"]', true],
  ['[[7], "length"]', true],
  ['[[7], "1"]', false],
  ['[{ [Symbol.iterator]: 0 }, Symbol.iterator]', true],
  ['[[], Symbol.iterator]', false],
  ['[Object.defineProperty({}, "a", { value: 1 }), "a"]', true],
  ['[{ get a() { throw mine; } }, "a"]', true],
];

module.exports = {
  rule: 'napi_has_own_property is true for own properties alone, named by a string or a symbol',
  from: 'https://nodejs.org/api/n-api.html#napi_has_own_property',
  basis: ['napi_has_own_property: whether the own property exists on the object'],
  napi: 1,
  covers: ['V-145'],
  catches: [
    'napi_has_own_property:does-nothing',
    'napi_has_own_property:other-status',
    'napi_has_own_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => addon.run(object, key));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_has_own_property').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.equal(told.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(told[i], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
