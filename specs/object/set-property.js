'use strict';

const TABLE = [
  ['[{}, "a", 1]', '[1, ["a"]]'],
  ['[{ a: 1 }, "a", 2]', '[2, ["a"]]'],
  ['[{}, 5, 3]', '[3, ["5"]]'],
  ['[[], 2, "x"]', '["x", ["2", "length"]]'],
  ['[[], "1", "x"]', '["x", ["1", "length"]]'],
  ['[{}, Symbol.iterator, 4]', '[4, [Symbol(Symbol.iterator)]]'],
  ['[{ set a(value) { record("set", value); } }, "a", 5]', '[undefined, ["a"]]'],
  ['[Object.create({ set a(value) { record("set", value); } }), "a", 6]', '[undefined, []]'],
];

module.exports = {
  rule: 'napi_set_property sets the property that a string, a number or a symbol names: it calls setters, inherited ones too, and lets arrays grow',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  basis: [
    'napi_set_property: sets a property on the Object',
    'Working with JavaScript properties: a key is a string, a number or a symbol',
    'Working with JavaScript properties: the equivalent of obj.myProp = 123',
  ],
  napi: 1,
  covers: ['V-138', 'VN50', 'F-135'],
  catches: ['napi_set_property:does-nothing', 'napi_set_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, key, value]) => {
      addon.run(object, key, value);
      return [object[key], Reflect.ownKeys(object)];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `after ${input}: the value and the keys are ${expected}`,
      ),
    );
    t.deepEqual(recorded('set'), [5, 6], 'setters get the value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
