'use strict';

// The first is a set that the object takes.
const TABLE = [
  ['[{ a: 1 }, "a", 2]', '2'],
  ['[Object.defineProperty({}, "a", { value: 1 }), "a", 2]', '1'],
  ['[{ get a() { return 1; } }, "a", 2]', '1'],
  ['[Object.preventExtensions({}), "a", 2]', 'undefined'],
  ['[Object.freeze({ a: 1 }), "a", 2]', '1'],
  ['[new Proxy({ a: 1 }, { set: () => false }), "a", 2]', '1'],
  ['[Object.create(Object.freeze({ a: 1 })), "a", 2]', '1'],
];

module.exports = {
  rule: 'A set that the object refuses changes nothing: read-only, a getter alone, not extensible, frozen, a trap that says no',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'should',
  napi: 1,
  covers: ['V-141'],
  catches: ['napi_set_property:does-nothing'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, ([object, key, value]) => {
      outcomeOf(() => addon.run(object, key, value));
      return object[key];
    });
  },

  expect(t, { calls, recorded, exit }) {
    const rows = recorded('row');
    t.equal(calls('napi_set_property').length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.equal(rows[i], expected, `after ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
