'use strict';

const TABLE = [
  ['[Object.defineProperty({}, "a", { value: 1 }), "a", 2]', 'undefined'],
  ['[{ get a() { return 1; } }, "a", 2]', 'undefined'],
  ['[Object.preventExtensions({}), "a", 2]', 'undefined'],
  ['[Object.freeze({ a: 1 }), "a", 2]', 'undefined'],
  ['[new Proxy({ a: 1 }, { set: () => false }), "a", 2]', 'undefined'],
  ['[Object.create(Object.freeze({ a: 1 })), "a", 2]', 'undefined'],
];

module.exports = {
  rule: 'A set that the object refuses returns napi_ok, as sloppy code ignores it',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'may',
  napi: 1,
  covers: ['V-141', 'F-135', 'E-045'],
  catches: ['napi_set_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, key, value]) => void addon.run(object, key, value));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} gives no exception`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
