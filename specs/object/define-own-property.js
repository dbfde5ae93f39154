'use strict';

const TABLE = [
  ['[Object.create({ set a(value) { record("set", value); } }), "a"]', '[["a"], 1]'],
  [
    '[new Proxy({}, { defineProperty(target, key, descriptor) { record("trap", key); return Reflect.defineProperty(target, key, descriptor); } }), "b"]',
    '[["b"], 1]',
  ],
  ['[[1, 2, 3], "length"]', '[["0", "length"], 1]'],
  ['[{ get a() { return 5; } }, "a"]', '[["a"], 1]'],
];

module.exports = {
  rule: 'napi_define_properties defines by [[DefineOwnProperty]]: no setter of the chain is called, a proxy has its trap called once for each property, and the length of an array cuts it',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  basis: [
    'napi_define_properties: sets the properties one at a time, as defined by DefineOwnProperty()',
  ],
  napi: 1,
  covers: ['V-215'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => {
      addon.value(object, key, key === 'length' ? 1 : 7, 1);
      return [Reflect.ownKeys(object), object[key]];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input}: keys and value are ${expected}`,
      ),
    );
    t.equal(recorded('set').length, 0, 'no setter is called');
    t.deepEqual(recorded('trap'), ['b'], 'the trap is called once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
