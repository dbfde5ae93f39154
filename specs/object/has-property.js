'use strict';

const TABLE = [
  ['[{ a: undefined }, "a"]', true],
  ['[{}, "a"]', false],
  ['[Object.create({ a: 1 }), "a"]', true],
  ['[{}, "toString"]', true],
  ['[Object.create(null), "toString"]', false],
  ['[[7], 0]', true],
  ['[[7], 1]', false],
  ['[[, 7], 0]', false],
  ['[{ [Symbol.iterator]: 0 }, Symbol.iterator]', true],
  ['[{}, Symbol.iterator]', false],
  ['[{ get a() { throw mine; } }, "a"]', true],
  ['[Object.defineProperty({}, "a", { value: 1 }), "a"]', true],
  ['[new Proxy({}, { has: (target, key) => key === "b" }), "b"]', true],
  ['[new Proxy({ a: 1 }, { has: () => false }), "a"]', false],
];

module.exports = {
  rule: 'napi_has_property is true where the property exists on the object or its chain, whatever its value',
  from: 'https://nodejs.org/api/n-api.html#napi_has_property',
  basis: [
    'napi_has_property: whether the property exists on the object; there is another function for own properties',
    'Working with JavaScript properties: a key is a string, a number or a symbol',
  ],
  napi: 1,
  covers: ['V-143', 'F-101'],
  catches: [
    'napi_has_property:does-nothing',
    'napi_has_property:other-status',
    'napi_has_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => void addon.run(object, key));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_has_property').map(({ status, results = {} }) => [
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
